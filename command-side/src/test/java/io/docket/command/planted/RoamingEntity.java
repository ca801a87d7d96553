package io.docket.command.planted;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Rows that anybody may change from anywhere. */
@Entity
public class RoamingEntity {

    @Id
    long id;
}
