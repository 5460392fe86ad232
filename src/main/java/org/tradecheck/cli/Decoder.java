package org.tradecheck.cli;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;

/** Bytes to text: by the byte order mark, else the encoding given, else strict UTF-8. Nothing is replaced. */
final class Decoder {

    private static final int SNIFFED = 2048;

    private Decoder() {}

    /** Some bytes are no text in the encoding. */
    static final class Undecodable extends Exception {
        private static final long serialVersionUID = 1L;

        private final String sentence;
        private final long offset;

        Undecodable(String sentence, long offset) {
            super(sentence);
            this.sentence = sentence;
            this.offset = offset;
        }

        String sentence() {
            return sentence;
        }

        /** The first byte that does not fit, from 0. */
        long offset() {
            return offset;
        }
    }

    static String decode(byte[] bytes, Optional<Charset> given) throws Undecodable {
        int b0 = at(bytes, 0);
        int b1 = at(bytes, 1);
        if (b0 == 0xef && b1 == 0xbb && at(bytes, 2) == 0xbf) {
            return decode(bytes, 3, StandardCharsets.UTF_8, false);
        } else if (b0 == 0xfe && b1 == 0xff) {
            return decode(bytes, 2, StandardCharsets.UTF_16BE, false);
        } else if (b0 == 0xff && b1 == 0xfe) {
            return decode(bytes, 2, StandardCharsets.UTF_16LE, false);
        }
        return decode(bytes, 0, given.orElse(StandardCharsets.UTF_8), given.isEmpty());
    }

    /** The encoding that a page declares in its first bytes. */
    static Optional<Charset> declaredBy(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, SNIFFED), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        int at = start.indexOf("charset=");
        if (at < 0) {
            return Optional.empty();
        }
        int from = at + "charset=".length();
        from += from < start.length() && "\"'".indexOf(start.charAt(from)) >= 0 ? 1 : 0;
        int to = from;
        while (to < start.length()
                && (Character.isLetterOrDigit(start.charAt(to)) || "-_".indexOf(start.charAt(to)) >= 0)) {
            to++;
        }
        try {
            return to == from ? Optional.empty() : Optional.of(Charset.forName(start.substring(from, to)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static int at(byte[] bytes, int index) {
        return index < bytes.length ? bytes[index] & 0xff : -1;
    }

    private static String decode(byte[] bytes, int from, Charset charset, boolean isAssumed) throws Undecodable {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(in.remaining() * (double) decoder.maxCharsPerByte()) + 2);
        CoderResult result = decoder.decode(in, out, true);
        if (!result.isError()) {
            result = decoder.flush(out);
        }
        if (result.isError()) {
            String hint = isAssumed ? "; if it is in another encoding, say which: --encoding windows-1252" : "";
            throw new Undecodable("byte " + in.position() + " is not " + charset.name() + hint, in.position());
        }
        return out.flip().toString();
    }
}
