package io.docket.command.imports;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Lets lines through that are short enough to be one: where a quotation mark is left open, the rest of a file is one.
 */
final class ShortLines extends FilterReader {
    /** Beyond what parsers read ahead. */
    static final int LONGEST = 64 * 1024;

    private int sinceLast;

    ShortLines(Reader in) {
        super(in);
    }

    /** What was read before this is a line of its own. */
    void next() {
        sinceLast = 0;
    }

    @Override
    public int read() throws IOException {
        var character = super.read();
        count(character < 0 ? 0 : 1);
        return character;
    }

    @Override
    public int read(char[] characters, int from, int most) throws IOException {
        var read = super.read(characters, from, most);
        count(Math.max(0, read));
        return read;
    }

    private void count(int read) throws IOException {
        sinceLast += read;
        if (sinceLast > LONGEST) {
            throw new IOException("A line is longer than " + LONGEST + " characters");
        }
    }
}
