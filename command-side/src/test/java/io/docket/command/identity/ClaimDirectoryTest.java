package io.docket.command.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.identity.PersonId;
import io.docket.command.identity.password.Credentials;
import io.docket.command.identity.password.StoredCredentials;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClaimDirectoryTest {
    private final PersonId ada = PersonId.next();
    private final PersonId ben = PersonId.next();
    private final CommittedDatabase database = new CommittedDatabase();
    private final Directory directory = new ClaimDirectory(database.sql());
    private final Credentials credentials = new StoredCredentials(database.sql());

    @Test
    void owners_are_found_by_normalised_values_of_one_kind() {
        database.claimed(Claims.EMAIL, "ada@desk.example", ada.value());
        assertThat(directory.owner(Claims.EMAIL, " Ada@DESK.example")).contains(ada.value());
        assertThat(directory.owner(Claims.USERNAME, "ada@desk.example")).isEmpty();
        assertThat(directory.owns(Claims.EMAIL, ada.value())).isTrue();
        assertThat(directory.owns(Claims.EMAIL, ben.value())).isFalse();
    }

    @Test
    void administrators_and_losses_are_counted_apart() {
        assertThat(directory.administrators()).isEqualTo(new Administrators(Set.of(), 0));
        database.claimed(Claims.ADMINISTRATOR, ada.toString(), ada.value())
                .claimed(Claims.ADMINISTRATOR_LOST, "1", ben.value())
                .claimed(Claims.ADMINISTRATOR_LOST, "2", ben.value());
        assertThat(directory.administrators()).isEqualTo(new Administrators(Set.of(ada), 2));
    }

    @Test
    void secrets_are_known_until_they_expire() {
        database.secret(ada.value(), Credentials.RESET, "good", "1 hour")
                .secret(ben.value(), Credentials.RESET, "late", "-1 second");
        assertThat(credentials.owner(Credentials.RESET, "good")).contains(ada.value());
        assertThat(credentials.owner(Credentials.PASSWORD, "good")).isEmpty();
        assertThat(credentials.owner(Credentials.RESET, "late")).isEmpty();
        assertThat(credentials.hash(ada.value(), Credentials.RESET)).contains("good");
        assertThat(credentials.hash(ben.value(), Credentials.RESET)).isEmpty();
    }
}
