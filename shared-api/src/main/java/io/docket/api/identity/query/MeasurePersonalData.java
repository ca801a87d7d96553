package io.docket.api.identity.query;

import io.docket.api.gateway.Query;
import io.docket.api.identity.PersonId;

/** What forgetting a person would touch. */
public record MeasurePersonalData(PersonId person) implements Query<PersonalDataExtent> {

    @Override
    public Class<PersonalDataExtent> answer() {
        return PersonalDataExtent.class;
    }
}
