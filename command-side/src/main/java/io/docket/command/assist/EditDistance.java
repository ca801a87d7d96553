package io.docket.command.assist;

import io.docket.api.assist.ProposedValue;
import io.docket.api.assist.ProposedValue.ReplyDraft;
import io.docket.api.assist.ProposedValue.Similar;
import io.docket.api.assist.ProposedValue.Triage;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * How much of a proposal a person changed, from 0 to 1. For texts: Levenshtein's distance over words, divided by the
 * longer text's length, since people judge drafts by words and not by letters.
 */
final class EditDistance {

    private EditDistance() {}

    static double between(ProposedValue before, ProposedValue after) {
        return switch (before) {
            case ReplyDraft draft ->
                words(draft.body().text(), ((ReplyDraft) after).body().text());
            case Triage triage -> fields(triage, (Triage) after);
            case Similar similar -> similar.equals(after) ? 0 : 1;
        };
    }

    private static double fields(Triage before, Triage after) {
        var same = List.of(
                Objects.equals(before.group(), after.group()),
                before.priority() == after.priority(),
                Objects.equals(before.tag(), after.tag()));
        return same.stream().filter(unchanged -> !unchanged).count() / (double) same.size();
    }

    private static double words(String before, String after) {
        var a = before.strip().split("\\s+");
        var b = after.strip().split("\\s+");
        var row = new int[b.length + 1];
        Arrays.setAll(row, j -> j);
        for (var i = 1; i <= a.length; i++) {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.length; j++) {
                var substitution = diagonal + (a[i - 1].equals(b[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substitution, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length] / (double) Math.max(a.length, b.length);
    }
}
