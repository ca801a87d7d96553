package io.docket.query.notification.rest;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Notifications over REST. */
@Configuration(proxyBeanMethods = false)
@Import(NotificationController.class)
public class NotificationRestConfiguration {}
