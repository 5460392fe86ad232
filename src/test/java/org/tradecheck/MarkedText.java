package org.tradecheck;

import java.util.ArrayList;
import java.util.List;
import org.tradecheck.text.Span;

/** A text whose marks {@code [[ ]]} say which words are to be underlined. */
record MarkedText(String text, List<Span> marks) {

    static MarkedText of(String marked) {
        StringBuilder text = new StringBuilder(marked.length());
        List<Span> marks = new ArrayList<>();
        int at = 0;
        while (at < marked.length()) {
            if (marked.startsWith("[[", at)) {
                int end = marked.indexOf("]]", at);
                String words = marked.substring(at + 2, end);
                marks.add(new Span(text.length(), text.length() + words.length()));
                text.append(words);
                at = end + 2;
            } else {
                text.append(marked.charAt(at++));
            }
        }
        return new MarkedText(text.toString(), List.copyOf(marks));
    }
}
