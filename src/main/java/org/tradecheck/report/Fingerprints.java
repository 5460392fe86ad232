package org.tradecheck.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.tradecheck.check.Finding;
import org.tradecheck.text.Article;

/** Names findings by their check and the words they point at, so that moved lines change nothing. One per article. */
public final class Fingerprints {

    private static final String HEX = "0123456789abcdef";
    private static final int LENGTH = 32;

    private final Article article;
    private final Map<String, Integer> seen = new HashMap<>();

    public Fingerprints(Article article) {
        this.article = article;
    }

    /** The fingerprint of the next finding of the article. */
    public String of(Finding finding) {
        StringBuilder key = new StringBuilder(finding.check().id());
        key.append('\n').append(normalised(article.quote(finding.at())));
        for (Finding.Related related : finding.related()) {
            key.append('\n').append(normalised(article.quote(related.span())));
        }
        int occurrence = seen.merge(key.toString(), 1, Integer::sum);
        key.append('\n').append(occurrence);
        return sha256(key.toString().getBytes(StandardCharsets.UTF_8)).substring(0, LENGTH);
    }

    /** The SHA-256 of some bytes in hexadecimal digits. */
    public static String sha256(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            StringBuilder hex = new StringBuilder(digest.length * 2);
            for (byte b : digest) {
                hex.append(HEX.charAt(b >> 4 & 15)).append(HEX.charAt(b & 15));
            }
            return hex.toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String normalised(String quote) {
        StringBuilder out = new StringBuilder(quote.length());
        boolean isAfterBlank = true;
        for (int i = 0; i < quote.length(); i++) {
            char c = quote.charAt(i);
            boolean isBlank = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (!isBlank) {
                out.append(c);
            } else if (!isAfterBlank) {
                out.append(' ');
            }
            isAfterBlank = isBlank;
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }
}
