package io.docket.query.identity;

import io.docket.api.identity.Role;
import io.docket.api.identity.query.FindMe;
import io.docket.api.identity.query.FindPerson;
import io.docket.api.identity.query.ListPeople;
import io.docket.api.identity.query.Person;
import io.docket.api.identity.query.PersonPage;
import io.docket.api.metadata.Caller;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;

/** Answers questions about people. Agents and auditors know everybody; everybody else only themselves. */
final class PeopleQueries {
    private final PeopleReader people;

    PeopleQueries(PeopleReader people) {
        this.people = people;
    }

    @QueryHandler
    Person handle(FindMe query, Caller caller) {
        return people.find(caller.id())
                .filter(Person::active)
                .orElseThrow(() -> new Refusal(ProblemCode.UNAUTHENTICATED, "Sign in to go on."));
    }

    @QueryHandler
    Person handle(FindPerson query, Caller caller) {
        return people.find(query.ref())
                .filter(person -> knowsEverybody(caller) || person.id().equals(caller.id()))
                .orElseThrow(() -> Refusal.notFound("person"));
    }

    @QueryHandler
    PersonPage handle(ListPeople query, Caller caller) {
        if (!knowsEverybody(caller)) {
            return new PersonPage(people.find(caller.id()).map(List::of).orElse(List.of()), null);
        }
        var page = people.list(query.q(), query.role(), NameCursor.parse(query.after()), query.limit());
        return new PersonPage(page.items(), page.next());
    }

    static boolean knowsEverybody(Caller caller) {
        return caller.is(Role.AGENT) || caller.is(Role.AUDITOR);
    }
}
