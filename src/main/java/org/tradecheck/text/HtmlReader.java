package org.tradecheck.text;

import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.tradecheck.text.Paragraph.Kind;

/** Makes an article of a web page: its story without navigation, scripts and forms. Nothing is loaded. */
public final class HtmlReader {

    private static final Set<String> SKIPPED = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "nav",
            "aside",
            "footer",
            "form",
            "button",
            "select",
            "iframe",
            "object",
            "svg",
            "math",
            "head",
            "audio",
            "video",
            "canvas",
            "dialog",
            "menu");

    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins",
            "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt",
            "u", "var", "wbr");

    /**
     * Reads a page.
     *
     * @param date the article's date where it is given from outside, else empty; then the page's own is taken
     */
    public Article read(String name, String date, String html) {
        Document page = Jsoup.parse(html);
        Collector collector = new Collector();
        NodeTraversor.traverse(collector, story(page));
        collector.flush();
        return collector.blocks.article(name, "", date.isEmpty() ? published(page) : date);
    }

    /** The day of publication that the page declares; empty if none. */
    private static String published(Document page) {
        Element meta = page.selectFirst("meta[property=article:published_time], meta[itemprop=datePublished]");
        String stamp = meta == null ? "" : meta.attr("content");
        return isDay(stamp) ? stamp.substring(0, 10) : "";
    }

    static boolean isDay(String stamp) {
        if (stamp.length() < 10 || stamp.charAt(4) != '-' || stamp.charAt(7) != '-') {
            return false;
        }
        for (int i = 0; i < 10; i++) {
            if (i != 4 && i != 7 && (stamp.charAt(i) < '0' || stamp.charAt(i) > '9')) {
                return false;
            }
        }
        return true;
    }

    /** The element that holds the story: the longest article, the main part, or everything. */
    private static Element story(Document page) {
        Element best = page.body();
        int most = 0;
        for (Element article : page.select("article, main")) {
            int length = article.text().length();
            if (length > most) {
                best = article;
                most = length;
            }
        }
        return best;
    }

    /** Walks the page and cuts paragraphs at every element that is not inline. */
    private static final class Collector implements NodeVisitor {

        private final Blocks blocks = new Blocks();
        private final StringBuilder paragraph = new StringBuilder();
        private Optional<Kind> kind = Optional.empty();
        private Optional<Node> skipped = Optional.empty();
        private boolean hasHeadline;

        @Override
        public void head(Node node, int depth) {
            if (skipped.isPresent()) {
                return;
            }
            if (node instanceof TextNode text) {
                paragraph.append(text.getWholeText());
            } else if (node instanceof Comment comment) {
                waiver(comment.getData());
            } else if (node instanceof Element element) {
                String tag = element.normalName();
                if (isSkipped(element, tag)) {
                    skipped = Optional.of(node);
                } else if (tag.equals("td") || tag.equals("th")) {
                    paragraph.append(paragraph.length() == 0 ? "" : " | ");
                } else if (!INLINE.contains(tag)) {
                    flush();
                    kind = kind(tag);
                }
            }
        }

        /** A waiver is kept as if it stood in the text: in its paragraph, or as one of its own. */
        private void waiver(String comment) {
            if (comment.contains(Waivers.MARK)) {
                boolean isAlone = paragraph.toString().isBlank();
                paragraph.append("<!--").append(comment).append("-->");
                if (isAlone) {
                    blocks.add(paragraph, kind);
                    paragraph.setLength(0);
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (skipped.isPresent()) {
                skipped = skipped.get() == node ? Optional.empty() : skipped;
                return;
            }
            if (node instanceof Element element) {
                String tag = element.normalName();
                if (!INLINE.contains(tag) && !tag.equals("td") && !tag.equals("th")) {
                    flush();
                    kind = element.parent() == null
                            ? Optional.empty()
                            : kind(element.parent().normalName());
                }
            }
        }

        private boolean isSkipped(Element element, String tag) {
            return SKIPPED.contains(tag)
                    || element.hasAttr("hidden")
                    || element.attr("aria-hidden").equals("true")
                    || element.attr("style").replace(" ", "").contains("display:none")
                    || (tag.equals("sup") && isFootnote(element));
        }

        /** A raised number after anything but a unit of length refers to a note. */
        private boolean isFootnote(Element element) {
            char before = paragraph.length() == 0 ? ' ' : paragraph.charAt(paragraph.length() - 1);
            String text = element.text();
            return before != 'm' && !text.isEmpty() && text.chars().noneMatch(Character::isLetter);
        }

        private Optional<Kind> kind(String tag) {
            return switch (tag) {
                case "h1" -> Optional.of(hasHeadline ? Kind.HEADING : Kind.HEADLINE);
                case "h2", "h3", "h4", "h5", "h6" -> Optional.of(Kind.HEADING);
                case "figcaption", "caption" -> Optional.of(Kind.CAPTION);
                case "li", "dd" -> Optional.of(Kind.LIST_ITEM);
                default -> Optional.empty();
            };
        }

        void flush() {
            boolean isHeadline = kind.isPresent() && kind.get() == Kind.HEADLINE;
            hasHeadline |= isHeadline && !paragraph.toString().isBlank();
            blocks.add(paragraph, kind);
            paragraph.setLength(0);
        }
    }
}
