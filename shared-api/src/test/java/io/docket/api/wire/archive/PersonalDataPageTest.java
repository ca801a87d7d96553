package io.docket.api.wire.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.ticket.AttachmentId;
import io.docket.api.ticket.query.MessageAttachment;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonalDataPageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "report.pdf > report.pdf",
                "C: > C_",
                "CON > _CON",
                "con.txt > _con.txt",
                "console.txt > console.txt",
                "a:b*?.txt > a_b__.txt",
                "end. > end_",
            })
    void files_can_be_unpacked_anywhere(String name, String unpacked) {
        var file = new MessageAttachment(AttachmentId.next(), name, 1, "text/plain");
        assertThat(PersonalDataPage.path(file)).isEqualTo("files/" + file.id() + "/" + unpacked);
    }
}
