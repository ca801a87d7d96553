package io.docket.command.erasure;

import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When files of databases are written anew, which tables are not read during; by the node's clock. The same twice is
 * the whole day.
 *
 * @param purgeFrom included
 * @param purgeUntil excluded; where it is earlier, of the next day
 */
@ConfigurationProperties("docket.erasure")
record PurgeHours(
        @DefaultValue("00:00") LocalTime purgeFrom,
        @DefaultValue("00:00") LocalTime purgeUntil) {

    boolean contain(LocalTime time) {
        var begun = !time.isBefore(purgeFrom);
        var goesOn = time.isBefore(purgeUntil);
        return purgeFrom.isBefore(purgeUntil) ? begun && goesOn : begun || goesOn;
    }
}
