package io.docket.api.notification;

import java.util.List;
import org.jspecify.annotations.Nullable;

public record OutboxPage(List<OutgoingMail> items, @Nullable String next) {}
