package io.docket.api.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.imports.StartImport;
import io.docket.api.ticket.AttachmentId;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.command.RegisterAttachment;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "receipt.pdf, receipt.pdf",
        "Überweisung März.pdf, Überweisung März.pdf",
        "'C:\\Users\\elif\\receipt.pdf', receipt.pdf",
        "../../etc/passwd, passwd",
        "'..\\..\\boot.ini', boot.ini",
        "'re\u202Egpj.exe', regpj.exe",
        "'\u2067a\u2069\u200F\u061C.txt', a.txt",
        "'a\n\r\tb\u0000\u007F\u0085', ab",
        "'a\u2028b\u2029c', abc",
        "'a\uD800b', ab",
        "'u\u0308ber.txt', über.txt",
        "'  spaced.txt  ', spaced.txt",
        ".profile, .profile",
        ".., file",
        "., file",
        "'\u202E', file",
        "/, file",
        "'', file",
    })
    void what_can_be_shown_and_saved_is_left(String name, String harmless) {
        assertThat(FileName.harmless(name)).isEqualTo(harmless);
    }

    @Test
    void what_is_too_long_keeps_its_ending() {
        assertThat(FileName.harmless("a".repeat(300) + ".pdf"))
                .hasSize(FileName.LONGEST)
                .endsWith("aa.pdf");
        assertThat(FileName.harmless("a." + "b".repeat(300)))
                .hasSize(FileName.LONGEST)
                .startsWith("a.bb");
        assertThat(FileName.harmless("😀".repeat(200) + ".png")).hasSize(254).endsWith("😀.png");
    }

    @Property
    void a_harmless_name_stays_as_it_is(@ForAll String name) {
        var harmless = FileName.harmless(name);
        assertThat(harmless).isNotBlank().hasSizeLessThanOrEqualTo(FileName.LONGEST);
        assertThat(FileName.harmless(harmless)).isEqualTo(harmless);
    }

    @Test
    void files_are_registered_under_harmless_names_only() {
        var upload =
                new RegisterAttachment(TicketId.next(), AttachmentId.next(), "../re\u202Egpj.exe", 1, "text/plain", "");
        assertThat(upload.name()).isEqualTo("regpj.exe");
        assertThat(new StartImport.File(UUID.randomUUID(), "/tmp/cases\n.csv", null).name())
                .isEqualTo("cases.csv");
    }
}
