package io.docket.command.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds where a file is not UTF-8: whoever reads it as such learns that it is not, but not where. */
final class Utf8 {
    private static final int AT_ONCE = 8 * 1024;

    private Utf8() {}

    /** @throws UnreadableImport where it is not, with the first line that is not */
    static void verify(Path file) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var bytes = ByteBuffer.allocate(AT_ONCE);
        var characters = CharBuffer.allocate(AT_ONCE); // never more than bytes
        var line = 1L;
        try (var channel = Files.newByteChannel(file)) {
            for (var end = false; !end; bytes.compact()) {
                end = channel.read(bytes) < 0;
                bytes.flip();
                var result = decoder.decode(bytes, characters, end);
                characters.flip();
                line += characters
                        .chars()
                        .filter(character -> character == '\n')
                        .count();
                characters.clear();
                if (result.isError()) {
                    throw new UnreadableImport(
                            String.valueOf(file.getFileName()),
                            line,
                            "This line is not in UTF-8, the only encoding that is read; perhaps it is in Latin-1."
                                    + " Nothing was imported.");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
