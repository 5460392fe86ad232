package org.tradecheck.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A text cut into paragraphs and these into tokens, before anything is known of them.
 *
 * @param paragraphs where they stand, in order
 * @param tokens those of each paragraph
 */
record Cut(String text, List<Span> paragraphs, List<Tokens> tokens) {

    static Cut of(String text, List<Span> paragraphs) {
        int longest = 0;
        for (Span paragraph : paragraphs) {
            longest = Math.max(longest, paragraph.length());
        }
        Tokenizer tokenizer = new Tokenizer(text, longest);
        List<Tokens> tokens = new ArrayList<>(paragraphs.size());
        for (Span paragraph : paragraphs) {
            tokens.add(tokenizer.read(paragraph.start(), paragraph.end()));
        }
        return new Cut(text, paragraphs, tokens);
    }
}
