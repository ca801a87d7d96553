package io.docket.query.identity.rest;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Sessions and people over REST. */
@Configuration(proxyBeanMethods = false)
@Import({
    AuthController.class,
    MeController.class,
    UserController.class,
    PersonalDataController.class,
    ErasureController.class,
    GroupController.class,
    OrganizationController.class
})
public class IdentityRestConfiguration {}
