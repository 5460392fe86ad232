package org.tradecheck.quantity;

import java.util.List;
import org.tradecheck.text.Token;

/** Remarks of numerals that are not what they look like: digits of other scripts, characters that do not show. */
final class DisguisedNumerals {

    private final CharSequence text;
    private final List<Remark> remarks;

    DisguisedNumerals(CharSequence text, List<Remark> remarks) {
        this.text = text;
        this.remarks = remarks;
    }

    void remark(Token numeral) {
        boolean isPlain = numeral.word().isPlain();
        boolean lostCharacters = !isPlain && numeral.lower().length() < numeral.length();
        if (lostCharacters || isHiddenAt(numeral.start() - 1) || isHiddenAt(numeral.end())) {
            remarks.add(new Remark(numeral.span(), Remark.Kind.HIDDEN_CHARACTER));
        }
        if (!isPlain && hasForeignDigit(numeral.lower())) {
            remarks.add(new Remark(numeral.span(), Remark.Kind.FOREIGN_DIGIT));
        }
    }

    private boolean isHiddenAt(int offset) {
        return offset >= 0 && offset < text.length() && isHidden(text.charAt(offset));
    }

    private static boolean isHidden(char c) {
        return c >= 0xAD && Character.getType(c) == Character.FORMAT || c >= 0xFE00 && c <= 0xFE0F;
    }

    private static boolean hasForeignDigit(String lower) {
        for (int k = 0; k < lower.length(); k++) {
            char c = lower.charAt(k);
            if (c > 127 && (Character.isDigit(c) || Character.isSurrogate(c))) {
                return true;
            }
        }
        return false;
    }
}
