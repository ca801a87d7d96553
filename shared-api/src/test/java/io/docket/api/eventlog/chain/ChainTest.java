package io.docket.api.eventlog.chain;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.proof.Hash;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class ChainTest {
    private static final Hash LEAF = Hash.parse("ab".repeat(32));
    private static final Hash OTHER = Hash.parse("cd".repeat(32));

    private final byte[] secret = "a key that is thirty-two octets.".getBytes();
    private final ChainKey first = new ChainKey(1, secret, 100);
    private final ChainKey second = new ChainKey(2, new byte[32], 200);
    private final Chain chain = new Chain(List.of(first), first);
    private final Chain rotated = new Chain(List.of(first, second), second);

    /** As the documents say, so that anybody can do it. */
    @Test
    void an_event_bears_the_number_of_the_key_and_a_mac_over_the_one_before_and_its_leaf()
            throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret, "HmacSHA256"));
        var link = chain.next(Chain.NOTHING, LEAF);
        assertThat(link).isEqualTo(expected(mac.doFinal(LEAF.bytes())));
        mac.update(link);
        assertThat(chain.next(link, OTHER)).isEqualTo(expected(mac.doFinal(OTHER.bytes())));
    }

    @Test
    void only_what_was_put_there_fits() {
        var link = chain.next(Chain.NOTHING, LEAF);
        var next = chain.next(link, OTHER);
        assertThat(chain.fits(link, Chain.NOTHING, LEAF)).isTrue();
        assertThat(chain.fits(next, link, OTHER)).isTrue();
        assertThat(chain.fits(next, link, LEAF)).isFalse();
        assertThat(chain.fits(next, Chain.NOTHING, OTHER)).isFalse();
        assertThat(chain.fits(link, next, LEAF)).isFalse();
        assertThat(chain.fits(Chain.NOTHING, Chain.NOTHING, LEAF)).isFalse();
        assertThat(chain.fits(new byte[36], Chain.NOTHING, LEAF)).isFalse();
        for (int place = 0; place < link.length; place++) {
            var forged = link.clone();
            forged[place] ^= 1;
            assertThat(chain.fits(forged, Chain.NOTHING, LEAF)).isFalse();
        }
    }

    @Test
    void a_new_key_goes_on_behind_the_old_one() {
        var old = chain.next(Chain.NOTHING, LEAF);
        var young = rotated.next(old, OTHER);
        assertThat(young).startsWith(0, 0, 0, 2);
        assertThat(rotated.fits(old, Chain.NOTHING, LEAF)).isTrue();
        assertThat(rotated.fits(young, old, OTHER)).isTrue();
        assertThat(chain.fits(young, old, OTHER)).isFalse();
        assertThat(rotated.after()).isEqualTo(100);
    }

    private static byte[] expected(byte[] mac) {
        return ByteBuffer.allocate(36).putInt(1).put(mac).array();
    }
}
