package io.docket.ui.sample;

import io.docket.api.gateway.Origin;
import io.docket.api.identity.GroupId;
import io.docket.api.identity.OrganizationId;
import io.docket.api.identity.PersonId;
import io.docket.api.identity.Role;
import io.docket.api.identity.command.RegisterPerson;
import io.docket.api.identity.command.Secret;
import io.docket.api.identity.query.FindMe;
import io.docket.api.identity.query.FindPerson;
import io.docket.api.identity.query.Group;
import io.docket.api.identity.query.GroupPage;
import io.docket.api.identity.query.ListGroups;
import io.docket.api.identity.query.ListOrganizations;
import io.docket.api.identity.query.ListPeople;
import io.docket.api.identity.query.Organization;
import io.docket.api.identity.query.OrganizationPage;
import io.docket.api.identity.query.Person;
import io.docket.api.identity.query.PersonPage;
import io.docket.api.identity.session.RefreshSession;
import io.docket.api.identity.session.Session;
import io.docket.api.identity.session.SessionIsOver;
import io.docket.api.identity.session.SignIn;
import io.docket.api.identity.session.SignOut;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.api.ticket.query.Named;
import io.docket.ui.security.SignedIn;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** Who works at the sample desk and who asks it; everyone's password is {@code docket-demo}. */
public final class SamplePeople {
    public static final Group CARDS = group("Cards, first line");
    public static final Group TRANSFERS = group("Transfers");
    public static final Group VERIFICATION = group("Verification");
    public static final List<Group> GROUPS = new CopyOnWriteArrayList<>(List.of(CARDS, TRANSFERS, VERIFICATION));
    public static final Organization HALVORSEN =
            new Organization(new OrganizationId(uuid("Halvorsen Marine")), "Halvorsen Marine", true);

    public static final Person ADMIN = staff("admin", "Ruth Adeyemi", CARDS, Role.ADMIN);
    public static final Person SUPERVISOR = staff("supervisor", "Kwame Mensah", CARDS, Role.SUPERVISOR);
    public static final Person AGENT = staff("agent", "Mara Lindholm", CARDS, Role.AGENT);
    public static final Person AUDITOR = staff("auditor", "Claire Dubois", CARDS, Role.AUDITOR);
    public static final Person ANALYST = staff("analyst", "Pavel Novák", CARDS, Role.ANALYST);
    public static final List<Person> AGENTS = List.of(
            AGENT,
            staff("tomasz", "Tomasz Zieliński", CARDS, Role.AGENT),
            staff("aisha", "Aisha Okafor", TRANSFERS, Role.AGENT),
            staff("ines", "Inês Carvalho", VERIFICATION, Role.AGENT),
            staff("jonas", "Jonas Weber", TRANSFERS, Role.AGENT));
    public static final List<Person> CUSTOMERS = Stream.of(
                    "Elif Yıldız",
                    "Marek Horák",
                    "Priya Raman",
                    "Lukas Brandt",
                    "Sofia Rossi",
                    "Noor Haddad",
                    "Daniel O’Connor",
                    "Yuki Tanaka",
                    "Chloé Martin",
                    "Ana Popescu",
                    "Oleksandr Petrenko",
                    "Ingrid Vogel")
            .map(SamplePeople::customer)
            .toList();
    public static final List<Person> ALL = new CopyOnWriteArrayList<>(
            Stream.of(Stream.of(ADMIN, SUPERVISOR, AUDITOR, ANALYST), AGENTS.stream(), CUSTOMERS.stream())
                    .flatMap(people -> people)
                    .toList());

    private SamplePeople() {}

    static void teach(SampleDesk desk) {
        desk.answering(SignIn.class, (signIn, origin) -> session(signIn))
                .answering(
                        RefreshSession.class,
                        (refresh, origin) -> session(find(refresh.refreshToken().value())))
                .answering(SignOut.class, (out, origin) -> "")
                .answering(SessionIsOver.class, (query, origin) -> false)
                .answering(FindMe.class, (me, origin) -> caller(origin))
                .answering(FindPerson.class, (query, origin) -> find(query.ref()))
                .answering(ListPeople.class, (query, origin) -> new PersonPage(people(query), null))
                .answering(RegisterPerson.class, (command, origin) -> register(command))
                .answering(ListGroups.class, (query, origin) -> new GroupPage(GROUPS, null))
                .answering(ListOrganizations.class, (query, origin) -> new OrganizationPage(List.of(HALVORSEN), null));
    }

    public static Person caller(Origin origin) {
        return find(String.valueOf(origin.person()));
    }

    public static SignedIn signedIn(Person person) {
        return new SignedIn(
                person.id(), person.displayName(), Set.copyOf(person.roles()), uuid("session"), 0, new Secret("token"));
    }

    static Person byId(PersonId id) {
        return find(id.toString());
    }

    static Named named(Person person) {
        return new Named(person.id().value(), person.displayName());
    }

    static UUID uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Person> people(ListPeople query) {
        var words = query.q().toLowerCase(Locale.ROOT);
        return ALL.stream()
                .filter(person -> query.role() == null || person.roles().contains(query.role()))
                .filter(person -> Stream.concat(
                                Arrays.stream(person.displayName().split(" ")), Stream.ofNullable(person.email()))
                        .anyMatch(word -> word.toLowerCase(Locale.ROOT).startsWith(words)))
                .limit(query.limit())
                .toList();
    }

    private static Object register(RegisterPerson command) {
        ALL.add(new Person(
                command.person(),
                command.username(),
                command.displayName(),
                command.email(),
                true,
                List.copyOf(command.roles()),
                List.of(),
                null));
        return command.person();
    }

    private static Person find(String ref) {
        return ALL.stream()
                .filter(person -> person.id().toString().equals(ref)
                        || ref.equals(person.username())
                        || ref.equalsIgnoreCase(person.email()))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("person"));
    }

    private static Session session(SignIn signIn) {
        var known = ALL.stream().anyMatch(person -> signIn.username().equals(person.username()));
        if (!known || !signIn.password().equals(new Secret("docket-demo"))) {
            throw new Refusal(ProblemCode.BAD_CREDENTIALS, "User name or password is not right.");
        }
        return session(find(signIn.username()));
    }

    private static Session session(Person person) {
        return new Session(
                person.id(),
                uuid("session"),
                0,
                new Secret("access"),
                new Secret(person.id().toString()),
                900);
    }

    private static Person staff(String username, String name, Group group, Role role) {
        var email = username + "@aldermoor.example";
        return new Person(new PersonId(uuid(name)), username, name, email, true, List.of(role), List.of(group), null);
    }

    private static Person customer(String name) {
        var username = name.equals("Elif Yıldız") ? "customer" : null;
        var email = name.substring(0, name.indexOf(' ')).toLowerCase(Locale.ROOT) + "@mail.example";
        return new Person(
                new PersonId(uuid(name)), username, name, email, true, List.of(Role.CUSTOMER), List.of(), HALVORSEN);
    }

    private static Group group(String name) {
        return new Group(new GroupId(uuid(name)), name, true);
    }
}
