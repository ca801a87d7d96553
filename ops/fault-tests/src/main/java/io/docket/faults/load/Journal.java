package io.docket.faults.load;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What clients sent, and what they were told of it. */
public final class Journal {

    private final Collection<Write> writes = new ConcurrentLinkedQueue<>();
    private final Collection<String> complaints = new ConcurrentLinkedQueue<>();

    public void add(Write write) {
        writes.add(write);
    }

    /** What should not have been answered. */
    void complain(String complaint) {
        complaints.add(complaint);
    }

    public List<Write> writes() {
        return List.copyOf(writes);
    }

    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    public int acknowledged() {
        return (int) writes.stream().filter(Write::acknowledged).count();
    }
}
