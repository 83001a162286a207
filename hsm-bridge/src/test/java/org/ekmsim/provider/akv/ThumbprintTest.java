package org.ekmsim.provider.akv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ekmsim.vault.RsaPublicNumbers;

/** Thumbprints of both schemes. */
class ThumbprintTest {

    private static final ThumbprintScheme BY_KEY = new ThumbprintScheme.OfPublicKey();
    private static final ThumbprintScheme BY_NAME = new ThumbprintScheme.OfName();

    @Property(tries = 200)
    void from105TheKeyDecidesAndNothingElse(
            @ForAll("names") String name,
            @ForAll("names") String otherName,
            @ForAll("keys") RsaPublicNumbers key,
            @ForAll("keys") RsaPublicNumbers otherKey) {
        Assume.that(!key.equals(otherKey));

        assertThat(BY_KEY.thumbprint(name, key)).hasSize(20).isEqualTo(BY_KEY.thumbprint(otherName, key));
        assertThat(BY_KEY.thumbprint(name, key)).isNotEqualTo(BY_KEY.thumbprint(name, otherKey));
    }

    @Property(tries = 200)
    void upTo104TheNameDecidesAndCanBeReadBack(
            @ForAll("names") String name,
            @ForAll("names") String otherName,
            @ForAll("keys") RsaPublicNumbers key,
            @ForAll("keys") RsaPublicNumbers otherKey)
            throws ConnectorException {
        byte[] thumbprint = BY_NAME.thumbprint(name, key);

        assertThat(thumbprint).hasSize(name.length() + 5).isEqualTo(BY_NAME.thumbprint(name, otherKey));
        assertThat(thumbprint.length).isLessThanOrEqualTo(32);
        assertThat(NameInThumbprint.decode(thumbprint)).isEqualTo(name);
        Assume.that(!name.equals(otherName));
        assertThat(BY_NAME.thumbprint(otherName, key)).isNotEqualTo(thumbprint);
    }

    @Property(tries = 200)
    void upTo104AnythingElseCannotBeConvertedToAName(@ForAll byte[] other) {
        Assume.that(other.length < 6 || other[0] != 0x2C);

        assertThatThrownBy(() -> NameInThumbprint.decode(other))
                .isInstanceOfSatisfying(
                        ConnectorException.class,
                        e -> assertThat(CodeFamily.UP_TO_1_0_4.code(e.error())).isEqualTo(2053));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('A', 'Z')
                .withCharRange('0', '9')
                .withChars('-')
                .ofMinLength(1)
                .ofMaxLength(KeyName.LONGEST);
    }

    @Provide
    Arbitrary<RsaPublicNumbers> keys() {
        return Arbitraries.bigIntegers()
                .between(BigInteger.ONE, BigInteger.TWO.pow(64))
                .map(low -> new RsaPublicNumbers(BigInteger.ONE.shiftLeft(2047).add(low), BigInteger.valueOf(65537)));
    }
}
