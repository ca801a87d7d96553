package io.docket.api.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docket.api.identity.PersonId;
import io.docket.api.personal.Personal;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class VaultTest {

    private static final PersonId ANN = new PersonId(UUID.fromString("018f4d5e-0000-7000-8000-00000000000a"));
    private static final PersonId BEN = new PersonId(UUID.fromString("018f4d5e-0000-7000-8000-00000000000b"));
    private static final UUID EVENT = UUID.fromString("018f4d5e-0000-7000-8000-0000000000e1");

    private final KnownKeys keys = new KnownKeys();
    private final Vault vault = new Vault(keys);

    @Property
    void every_text_comes_back_as_it_was(@ForAll String text) {
        // Half of a pair of surrogates has no UTF-8.
        var possible = text.codePoints()
                .filter(character -> Character.getType(character) != Character.SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        var personal = new Personal(ANN, possible);
        assertThat(Vault.in(EVENT, () -> vault.open(vault.seal(personal, "/body"))))
                .isEqualTo(personal);
    }

    @Test
    void nothing_of_the_text_is_to_be_seen() {
        var sealed = sealed("My printer is on fire.");
        assertThat(sealed.toString()).doesNotContain("printer");
        assertThat(new String(
                        Base64.getUrlDecoder().decode(sealed.sealed()), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("printer");
    }

    @Test
    void the_same_text_twice_looks_different() {
        assertThat(sealed("Yes.").sealed()).isNotEqualTo(sealed("Yes.").sealed());
    }

    @Test
    void while_an_event_is_read_each_text_is_opened_once() {
        var sealed = sealed("Secret");
        var twice = Vault.in(EVENT, () -> {
            var first = vault.open(sealed);
            keys.destroy(ANN);
            return List.of(first, Vault.in(EVENT, () -> vault.open(sealed)));
        });
        assertThat(twice).extracting(Personal::text).containsOnly("Secret");
        assertThat(Vault.in(EVENT, () -> vault.open(sealed)).text()).isEqualTo(Personal.ERASED);
    }

    @Test
    void it_opens_where_it_was_sealed_and_nowhere_else() {
        var sealed = sealed("Secret");
        var elsewhere = new SealedText(ANN, null, "/subject", sealed.commitment(), sealed.sealed());
        assertThatThrownBy(() -> Vault.in(EVENT, () -> vault.open(elsewhere))).isInstanceOf(BrokenSealException.class);
        assertThatThrownBy(() -> Vault.in(UUID.randomUUID(), () -> vault.open(sealed)))
                .isInstanceOf(BrokenSealException.class);
        var hers = new SealedText(BEN, null, sealed.at(), sealed.commitment(), sealed.sealed());
        assertThatThrownBy(() -> Vault.in(EVENT, () -> vault.open(hers))).isInstanceOf(BrokenSealException.class);
    }

    @Test
    void what_belongs_to_no_event_says_where_it_stands() {
        var sealed = vault.seal(new Personal(ANN, "Secret"), "/body");
        assertThat(sealed.document()).isNotNull();
        assertThat(vault.open(sealed).text()).isEqualTo("Secret");
    }

    @Test
    void what_does_not_say_where_it_stands_is_not_opened() {
        var sealed = sealed("Secret");
        assertThatThrownBy(() -> vault.open(sealed)).isInstanceOf(BrokenSealException.class);
    }

    @Test
    void no_byte_of_it_can_be_changed() {
        var sealed = sealed("Secret");
        IntStream.range(0, bytes(sealed.sealed()).length)
                .mapToObj(place ->
                        new SealedText(ANN, null, sealed.at(), sealed.commitment(), turned(sealed.sealed(), place)))
                .forEach(changed -> assertThatThrownBy(() -> Vault.in(EVENT, () -> vault.open(changed)))
                        .isInstanceOf(BrokenSealException.class));
        IntStream.range(0, bytes(sealed.commitment()).length)
                .mapToObj(place ->
                        new SealedText(ANN, null, sealed.at(), turned(sealed.commitment(), place), sealed.sealed()))
                .forEach(changed -> assertThatThrownBy(() -> Vault.in(EVENT, () -> vault.open(changed)))
                        .isInstanceOf(BrokenSealException.class));
    }

    @Test
    void what_is_no_sealed_text_is_refused() {
        for (var wrong : new String[] {"", "AAAA", "not base64!"}) {
            var text = new SealedText(ANN, null, "/body", sealed("x").commitment(), wrong);
            assertThatThrownBy(() -> Vault.in(EVENT, () -> vault.open(text))).isInstanceOf(BrokenSealException.class);
        }
    }

    @Test
    void without_the_key_it_is_erased_and_others_are_not() {
        var hers = sealed("Ann's");
        var his = Vault.in(EVENT, () -> vault.seal(new Personal(BEN, "Ben's"), "/body"));
        keys.destroy(ANN);
        assertThat(Vault.in(EVENT, () -> vault.open(hers))).isEqualTo(new Personal(ANN, Personal.ERASED));
        assertThat(Vault.in(EVENT, () -> vault.open(his)).text()).isEqualTo("Ben's");
    }

    @Test
    void nothing_is_written_of_somebody_who_was_forgotten() {
        keys.destroy(ANN);
        assertThatThrownBy(() -> sealed("Too late")).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                        refusal.violation().code())
                .isEqualTo(ProblemCode.PERSON_FORGOTTEN));
        assertThatThrownBy(() -> vault.seal(EVENT, ANN, new ByteArrayOutputStream()))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void what_was_erased_may_be_kept_once_more() {
        keys.destroy(ANN);
        var again = sealed(Personal.ERASED);
        assertThat(Vault.in(EVENT, () -> vault.open(again)).text()).isEqualTo(Personal.ERASED);
    }

    @Test
    void a_text_that_only_looks_erased_is_a_text() {
        var sealed = sealed(Personal.ERASED);
        assertThat(Vault.in(EVENT, () -> vault.open(sealed)).text()).isEqualTo(Personal.ERASED);
    }

    /**
     * As it stands in logs, and made by another programme: whoever changes how texts are sealed has to go on reading
     * it.
     */
    @Test
    void a_text_that_was_sealed_long_ago_is_opened() {
        var kept = new SealedText(
                ANN,
                null,
                "/body",
                "Gsnv7QB--JWUe_fq2F3Y2y2riJZ3dXVkO9xTpXucgmg",
                "AAECAwQFBgcICQoL8B2zMcgD0yhJQjENYagSd6QfGv0bK8I");
        assertThat(Vault.in(EVENT, () -> vault.open(kept)).text()).isEqualTo("Grüße");
    }

    private SealedText sealed(String text) {
        return Vault.in(EVENT, () -> vault.seal(new Personal(ANN, text), "/body"));
    }

    private static String turned(String text, int place) {
        var bytes = bytes(text);
        bytes[place] ^= 1;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] bytes(String text) {
        return Base64.getUrlDecoder().decode(text);
    }
}
