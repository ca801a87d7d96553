package io.docket.planted;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Rows that anybody may change from anywhere; where no node looks for entities, as it would want their table. */
@Entity
public class RoamingEntity {

    @Id
    long id;
}
