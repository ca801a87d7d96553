package io.docket.command.demo;

import io.docket.api.identity.GroupId;
import io.docket.api.identity.OrganizationId;
import io.docket.api.identity.PersonId;
import io.docket.api.identity.Role;
import io.docket.api.identity.command.CreateGroup;
import io.docket.api.identity.command.CreateOrganization;
import io.docket.api.identity.command.RegisterPerson;
import io.docket.api.identity.command.Secret;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who works at the bank's desk, and who writes to it. */
final class DemoPeople {
    /** Everyone's; the sign-in screen says so. */
    static final String PASSWORD = "docket-demo";

    static final String CARDS = "Cards, first line";
    static final String TRANSFERS = "Transfers";
    static final String ACCOUNTS = "Accounts and identity";
    static final String DISPUTES = "Fraud and disputes";

    /** Whose members see each other's requests. */
    private static final Set<String> SHARING = Set.of("Wisła Logistics", "Nordlicht Energie", "Fjord Outdoor");

    record Agent(String username, String name, Role role, List<String> groups) {
        PersonId id() {
            return person(username);
        }
    }

    record Customer(
            PersonId id,
            String name,
            String email,
            @Nullable String username,
            @Nullable OrganizationId organization) {}

    static final List<Agent> AGENTS = List.of(
            new Agent("agent", "Tomasz Zieliński", Role.AGENT, List.of(CARDS, DISPUTES)),
            new Agent("agent2", "Inês Carvalho", Role.AGENT, List.of(CARDS)),
            new Agent("agent3", "Ruth Adeyemi", Role.AGENT, List.of(TRANSFERS)),
            new Agent("agent4", "Jonas Keller", Role.AGENT, List.of(TRANSFERS, ACCOUNTS)),
            new Agent("agent5", "Farah Rahimi", Role.AGENT, List.of(ACCOUNTS)),
            new Agent("agent6", "Léa Dubois", Role.AGENT, List.of(CARDS, TRANSFERS, DISPUTES)),
            new Agent("supervisor", "Maren Lund", Role.SUPERVISOR, List.of(CARDS, TRANSFERS, ACCOUNTS, DISPUTES)),
            new Agent("admin", "Viktor Sandberg", Role.ADMIN, List.of()));

    private static final List<Agent> OTHERS = List.of(
            new Agent("auditor", "Helena Brandt", Role.AUDITOR, List.of()),
            new Agent("analyst", "Samuel Osei", Role.ANALYST, List.of()));

    private final List<Customer> customers = customers();

    List<Customer> all() {
        return customers;
    }

    static List<Agent> of(String group) {
        return AGENTS.stream()
                .filter(agent -> agent.role() == Role.AGENT && agent.groups().contains(group))
                .toList();
    }

    static GroupId group(String name) {
        return new GroupId(DemoIds.of("group " + name));
    }

    /** Groups and organisations. */
    List<Object> places() {
        var commands = new ArrayList<Object>();
        Stream.of(CARDS, TRANSFERS, ACCOUNTS, DISPUTES)
                .forEach(name -> commands.add(new CreateGroup(group(name), name)));
        var organizations = new LinkedHashSet<String>();
        DemoCsv.rows("people.csv").forEach(row -> organizations.add(row.get("organization")));
        organizations.remove("");
        organizations.forEach(
                name -> commands.add(new CreateOrganization(organization(name), name, SHARING.contains(name))));
        return commands;
    }

    /** Everybody, once there are the groups and organisations that they belong to. */
    List<RegisterPerson> registrations() {
        var employees = Stream.concat(AGENTS.stream(), OTHERS.stream()).map(DemoPeople::registration);
        return Stream.concat(employees, customers.stream().map(DemoPeople::registration))
                .toList();
    }

    private static RegisterPerson registration(Agent agent) {
        var groups = agent.groups().stream().map(DemoPeople::group).toList();
        return new RegisterPerson(
                agent.id(),
                agent.name(),
                agent.username() + "@bank.example",
                agent.username(),
                new Secret(PASSWORD),
                Set.of(agent.role()),
                new LinkedHashSet<>(groups),
                null);
    }

    private static RegisterPerson registration(Customer customer) {
        return new RegisterPerson(
                customer.id(),
                customer.name(),
                customer.email(),
                customer.username(),
                customer.username() == null ? null : new Secret(PASSWORD),
                Set.of(Role.CUSTOMER),
                Set.of(),
                customer.organization());
    }

    /** The first of two organisations can sign in; all others are contacts. */
    private static List<Customer> customers() {
        return DemoCsv.rows("people.csv").stream()
                .map(row -> customer(row.get("name"), row.get("organization")))
                .toList();
    }

    private static Customer customer(String name, String organization) {
        var username =
                switch (name) {
                    case "Anna Kowalska" -> "customer";
                    case "Lena Hofmann" -> "customer2";
                    default -> null;
                };
        return new Customer(
                person(name),
                name,
                address(name),
                username,
                organization.isEmpty() ? null : organization(organization));
    }

    private static String address(String name) {
        var plain =
                Normalizer.normalize(name.replace('ł', 'l').replace('ı', 'i').replace('ø', 'o'), Normalizer.Form.NFD);
        return plain.replaceAll("[^A-Za-z ]", "").toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.com";
    }

    private static PersonId person(String name) {
        return new PersonId(DemoIds.of("person " + name));
    }

    private static OrganizationId organization(String name) {
        return new OrganizationId(DemoIds.of("organization " + name));
    }
}
