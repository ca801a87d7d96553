package io.docket.command.erasure;

import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When tables may be written anew, which nobody reads meanwhile; by the node's clock, in its time zone. The same twice
 * is the whole day.
 *
 * @param purgeFrom included; midnight unless set
 * @param purgeUntil excluded; where it is earlier, of the next day; midnight unless set
 */
@ConfigurationProperties("docket.erasure")
record ErasureSettings(
        @DefaultValue("00:00") LocalTime purgeFrom,
        @DefaultValue("00:00") LocalTime purgeUntil) {

    boolean mayPurgeAt(LocalTime time) {
        var begun = !time.isBefore(purgeFrom);
        var goesOn = time.isBefore(purgeUntil);
        return purgeFrom.isBefore(purgeUntil) ? begun && goesOn : begun || goesOn;
    }
}
