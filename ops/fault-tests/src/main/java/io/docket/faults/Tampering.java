package io.docket.faults;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Something that whoever owns the database does to the log.
 *
 * @param flaws what it may be called, one of them
 * @param position from where on the log is then not what was written
 * @param statements that do it
 */
record Tampering(String name, List<String> flaws, long position, List<String> statements) {

    private static final String FORGED = """
            insert into event (global_index, event_id, aggregate_type, aggregate_id, sequence_number, type, revision,
                happened_micros, recorded_micros, payload, metadata, mac)
            select %d, uuidv7(), aggregate_type, 'forged', 0, type, revision, happened_micros, recorded_micros, payload, metadata,
                mac
            from event where global_index = %d""";

    /** All ways, each at a place of chance. */
    static List<Tampering> ways(long head, RandomGenerator chance) {
        long at = 2 + chance.nextLong(head - 3);
        var changed = List.of("CHANGED");
        return List.of(
                new Tampering("payload", changed, at, change("payload = payload || ' '", at)),
                new Tampering("metadata", changed, at, change("metadata = '{}'", at)),
                new Tampering("type", changed, at, change("type = 'Other'", at)),
                new Tampering("time", changed, at, change("happened_micros = happened_micros - 1", at)),
                new Tampering("code", changed, at, change("mac = sha256(mac)", at)),
                new Tampering(
                        "middle", List.of("MISSING"), at, List.of("delete from event where global_index = " + at)),
                new Tampering("tail", List.of("CUT_OFF"), at, List.of("delete from event where global_index >= " + at)),
                new Tampering("insert", List.of("CHANGED", "INSERTED"), at, insert(at)),
                new Tampering("append", changed, head + 1, List.of(FORGED.formatted(head + 1, head))),
                new Tampering("reorder", List.of("MOVED", "CHANGED"), at, swap(at)),
                new Tampering("renumber", List.of("MISSING", "CHANGED"), at, renumber(at)),
                new Tampering("rewrite", changed, at, rewrite(at)),
                new Tampering("truncate", List.of("CUT_OFF"), at, truncate(at)));
    }

    private static List<String> change(String what, long at) {
        return List.of("update event set " + what + " where global_index = " + at);
    }

    private static List<String> insert(long at) {
        return List.of(
                "update event set global_index = -global_index where global_index >= " + at,
                "update event set global_index = 1 - global_index where global_index < 0",
                FORGED.formatted(at, at - 1));
    }

    private static List<String> swap(long at) {
        return List.of(
                "update event set global_index = -1 where global_index = " + at,
                "update event set global_index = %d where global_index = %d".formatted(at, at + 1),
                "update event set global_index = %d where global_index = -1".formatted(at + 1));
    }

    private static List<String> renumber(long at) {
        return List.of(
                "delete from event where global_index = " + at,
                "update event set global_index = -global_index where global_index > " + at,
                "update event set global_index = -1 - global_index where global_index < 0");
    }

    /** With all that the desk itself then makes anew and signs. */
    private static List<String> rewrite(long at) {
        return List.of(
                "update event set payload = payload || ' ' where global_index >= " + at,
                "truncate proof_node, tree_head");
    }

    /** With all that was over it. */
    private static List<String> truncate(long at) {
        return List.of(
                "delete from event where global_index >= " + at,
                "delete from proof_node where (index + 1) << level >= " + at,
                "delete from tree_head where size >= " + at);
    }
}
