package io.docket.ui.component;

/** Whether this is the demo desk, whose users are named and whose tickets are made up. */
public record DemoDesk(boolean here) {}
