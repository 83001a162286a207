package org.ekmsim.engine.type;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.ekmsim.engine.message.EngineError;
import org.jspecify.annotations.Nullable;

/** Conversions to the binary types and {@code uniqueidentifier}, and the bytes SQL Server keeps values in. */
final class Bytes {

    /** Code page 1252, in which the default collation keeps {@code char} and {@code varchar}. */
    private static final Charset CODE_PAGE = Charset.forName("windows-1252");

    private static final Pattern GUID =
            Pattern.compile("\\{?([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}).*", Pattern.DOTALL);
    private static final int GUID_BYTES = 16;

    private Bytes() {}

    static Binary binary(Object value, SqlType from, SqlType to, @Nullable Integer style) {
        byte[] bytes = value instanceof String text && style != null && style != 0
                ? hexadecimal(text, from, to, style)
                : of(value, from);
        int limit = to.length() == SqlType.MAX ? Integer.MAX_VALUE : to.length();
        boolean number = !(value instanceof String || value instanceof Binary || value instanceof UUID);
        if (number) {
            int size = to.name() == TypeName.BINARY ? limit : Math.min(limit, bytes.length);
            return Binary.of(rightmost(bytes, size));
        }
        int size = to.name() == TypeName.BINARY ? limit : Math.min(limit, bytes.length);
        return Binary.of(Arrays.copyOf(bytes, size));
    }

    /** The bytes of a value as SQL Server stores it: what HASHBYTES and a cast to {@code varbinary} see. */
    static byte[] of(Object value, SqlType type) {
        if (value instanceof Binary binary) {
            return binary.toBytes();
        }
        if (value instanceof String text) {
            return text.getBytes(charset(type.name()));
        }
        if (value instanceof UUID identifier) {
            return ofGuid(identifier);
        }
        if (value instanceof LocalDateTime moment) {
            return Moments.bytes(moment);
        }
        long number = value instanceof BigDecimal money
                ? money.unscaledValue().longValueExact()
                : Numbers.exact(value).longValueExact();
        byte[] wide = ByteBuffer.allocate(Long.BYTES).putLong(number).array();
        return rightmost(wide, size(type.name()));
    }

    private static int size(TypeName name) {
        return switch (name) {
            case BIT, TINYINT -> 1;
            case SMALLINT -> 2;
            case INT, SMALLMONEY -> 4;
            default -> 8;
        };
    }

    static Charset charset(TypeName name) {
        return name == TypeName.NVARCHAR || name == TypeName.NCHAR ? StandardCharsets.UTF_16LE : CODE_PAGE;
    }

    private static byte[] hexadecimal(String text, SqlType from, SqlType to, int style) {
        String digits = text.strip();
        boolean prefixed = digits.toLowerCase(Locale.ROOT).startsWith("0x");
        boolean wellFormed = style == 1 ? prefixed : style == 2 && !prefixed;
        if (prefixed) {
            digits = digits.substring(2);
        }
        if (!wellFormed || digits.length() % 2 != 0 || !digits.chars().allMatch(HexFormat::isHexDigit)) {
            throw EngineError.of(8114, 5, Conversion.name(from), Conversion.name(to));
        }
        return HexFormat.of().parseHex(digits);
    }

    static UUID uniqueIdentifier(Object value) {
        if (value instanceof String text) {
            var matcher = GUID.matcher(text.strip());
            if (!matcher.matches()) {
                throw EngineError.of(8169, 2);
            }
            return UUID.fromString(matcher.group(1));
        }
        if (value instanceof Binary bytes) {
            return guid(Arrays.copyOf(bytes.toBytes(), GUID_BYTES));
        }
        throw new IllegalArgumentException(
                "Not a uniqueidentifier: " + value.getClass().getSimpleName());
    }

    /** The mixed-endian layout of a GUID: the first three groups are little-endian. */
    static byte[] ofGuid(UUID identifier) {
        long high = identifier.getMostSignificantBits();
        return ByteBuffer.allocate(GUID_BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt((int) (high >>> 32))
                .putShort((short) (high >>> 16))
                .putShort((short) high)
                .order(ByteOrder.BIG_ENDIAN)
                .putLong(identifier.getLeastSignificantBits())
                .array();
    }

    private static UUID guid(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        long high = (long) buffer.getInt() << 32 | (buffer.getShort() & 0xFFFFL) << 16 | buffer.getShort() & 0xFFFFL;
        return new UUID(high, buffer.order(ByteOrder.BIG_ENDIAN).getLong());
    }

    /** The number in the last bytes of a binary value, missing ones being zero. */
    static long lastBytes(Binary binary, int count) {
        return ByteBuffer.wrap(rightmost(rightmost(binary.toBytes(), count), Long.BYTES))
                .getLong();
    }

    private static byte[] rightmost(byte[] bytes, int size) {
        byte[] result = new byte[size];
        int count = Math.min(size, bytes.length);
        System.arraycopy(bytes, bytes.length - count, result, size - count, count);
        return result;
    }
}
