package org.tradecheck.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.tradecheck.text.Paragraph.Kind;

/** Makes an article of Markdown. Markup becomes blanks, so that every position is that of the file. */
public final class MarkdownReader {

    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    /** Reads Markdown; a date given from outside goes before the one in the front matter. */
    public Article read(String name, String date, String markdown) {
        char[] plain = new char[markdown.length()];
        Arrays.fill(plain, ' ');
        for (int i = 0; i < plain.length; i++) {
            char c = markdown.charAt(i);
            plain[i] = c == '\n' || c == '\r' ? c : ' ';
        }
        int body = afterFrontMatter(markdown);
        String given = date.isEmpty() ? frontMatter(markdown.substring(0, body), "date") : date;
        String title = frontMatter(markdown.substring(0, body), "title");
        List<Span> spans = new ArrayList<>();
        List<Optional<Kind>> kinds = new ArrayList<>();
        Node root = PARSER.parse(markdown.substring(body));
        boolean hasHeadline = false;
        for (Node node = root; node != null; node = next(node, root)) {
            if (node instanceof Text text) {
                copy(text, text.getLiteral(), markdown, body, plain);
            } else if (node instanceof Code code) {
                copy(code, code.getLiteral(), markdown, body, plain);
            } else if (node instanceof Heading || node instanceof org.commonmark.node.Paragraph) {
                boolean isHeadline = node instanceof Heading heading && heading.getLevel() == 1 && !hasHeadline;
                hasHeadline |= isHeadline;
                spans.add(span((Block) node, body));
                kinds.add(kind(node, isHeadline));
            }
        }
        return Blocks.article(name, title, given, new String(plain), spans, kinds, Waivers.in(markdown));
    }

    private static Optional<Kind> kind(Node node, boolean isHeadline) {
        if (node instanceof Heading) {
            return Optional.of(isHeadline ? Kind.HEADLINE : Kind.HEADING);
        }
        return node.getParent() instanceof ListItem ? Optional.of(Kind.LIST_ITEM) : Optional.empty();
    }

    private static Span span(Block block, int shift) {
        List<SourceSpan> lines = block.getSourceSpans();
        if (lines.isEmpty()) {
            return Span.NONE;
        }
        SourceSpan last = lines.get(lines.size() - 1);
        return new Span(lines.get(0).getInputIndex() + shift, last.getInputIndex() + last.getLength() + shift);
    }

    /** Puts the characters that are shown where they stand in the file. */
    private static void copy(Node node, String literal, String markdown, int shift, char[] plain) {
        int done = 0;
        for (SourceSpan source : node.getSourceSpans()) {
            int start = source.getInputIndex() + shift;
            String raw = markdown.substring(start, start + source.getLength());
            int inside = raw.indexOf(literal);
            String shown =
                    inside >= 0 ? literal : literal.substring(done, Math.min(literal.length(), done + raw.length()));
            int at = inside >= 0 ? start + inside : start;
            shown.getChars(0, shown.length(), plain, at);
            done += shown.length();
        }
    }

    /** The node after this one in the order of the text; null at the end. No recursion: nesting may be deep. */
    private static @Nullable Node next(Node node, Node root) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node at = node;
        while (at != null && at != root && at.getNext() == null) {
            at = at.getParent();
        }
        return at == null || at == root ? null : at.getNext();
    }

    /** The offset after the lines between {@code ---} at the very start; 0 if there are none. */
    private static int afterFrontMatter(String markdown) {
        if (!markdown.startsWith("---\n") && !markdown.startsWith("---\r\n")) {
            return 0;
        }
        int end = markdown.indexOf("\n---", 3);
        int line = end < 0 ? -1 : markdown.indexOf('\n', end + 1);
        return line < 0 ? 0 : line + 1;
    }

    /** The value of a plain entry of the front matter. */
    private static String frontMatter(String matter, String key) {
        int at = matter.indexOf("\n" + key + ":");
        if (at < 0) {
            return "";
        }
        int end = matter.indexOf('\n', at + 1);
        String value = matter.substring(at + key.length() + 2, end < 0 ? matter.length() : end)
                .strip();
        boolean isQuoted = value.length() > 1 && "\"'".indexOf(value.charAt(0)) >= 0;
        String bare = isQuoted ? value.substring(1, value.length() - 1) : value;
        if (key.equals("date")) {
            return HtmlReader.isDay(bare) ? bare.substring(0, 10) : "";
        }
        return bare;
    }
}
