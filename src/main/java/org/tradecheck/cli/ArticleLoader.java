package org.tradecheck.cli;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.tradecheck.json.Json;
import org.tradecheck.json.JsonReader;
import org.tradecheck.report.Incident;
import org.tradecheck.series.Period;
import org.tradecheck.text.Article;
import org.tradecheck.text.ArticleReader;
import org.tradecheck.text.DocxReader;
import org.tradecheck.text.HtmlReader;
import org.tradecheck.text.MarkdownReader;
import org.tradecheck.text.NinjsReader;
import org.tradecheck.text.NitfReader;
import org.tradecheck.text.UnreadableDocument;

/** Makes an article of a document, or says why there is none. */
final class ArticleLoader {

    private static final int DATE_LENGTH = 10;

    private final Options options;

    ArticleLoader(Options options) {
        this.options = options;
    }

    /**
     * An article as it came in.
     *
     * @param id of the JSON line, else empty
     * @param bytes what its checksum is made of
     */
    record Loaded(Article article, String id, byte[] bytes) {}

    /** The document cannot become an article. */
    static final class NoArticle extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Incident incident;

        NoArticle(Incident incident) {
            super(incident.message());
            this.incident = incident;
        }

        Incident incident() {
            return incident;
        }
    }

    Loaded load(Document document) throws NoArticle {
        return document.format() == InputFormat.JSONL ? line(document) : file(document);
    }

    private Loaded file(Document document) throws NoArticle {
        String name = document.path();
        String date = options.asOf();
        try {
            Article article = switch (document.format()) {
                case AUTO, TEXT, JSONL -> new ArticleReader().read(name, "", date, text(document));
                case MARKDOWN -> new MarkdownReader().read(name, date, text(document));
                case HTML -> new HtmlReader().read(name, date, text(document));
                case DOCX -> new DocxReader().read(name, date, document.bytes());
                case NITF -> new NitfReader().read(name, date, document.bytes());
                case NINJS -> new NinjsReader().read(name, date, json(document));
            };
            return loaded(article, "", document, document.bytes());
        } catch (UnreadableDocument e) {
            throw bad(document, e.clause());
        }
    }

    private Json json(Document document) throws NoArticle {
        try {
            return JsonReader.read(text(document));
        } catch (JsonReader.BadJson e) {
            throw bad(document, "is not JSON (line " + e.line() + ", column " + e.column() + ")");
        }
    }

    private String text(Document document) throws NoArticle {
        try {
            return Decoder.decode(document.bytes(), encoding(document));
        } catch (Decoder.Undecodable e) {
            throw new NoArticle(
                    new Incident(Incident.Kind.INPUT, document.path(), e.sentence(), document.line(), e.offset()));
        }
    }

    /** The encoding that is given: by the option, or by a page itself. */
    private Optional<Charset> encoding(Document document) {
        if (document.format() == InputFormat.JSONL || document.format() == InputFormat.NINJS) {
            return Optional.empty();
        }
        return options.encoding().isEmpty() && document.format() == InputFormat.HTML
                ? Decoder.declaredBy(document.bytes())
                : options.encoding();
    }

    private Loaded line(Document document) throws NoArticle {
        Json json;
        try {
            json = JsonReader.read(text(document));
        } catch (JsonReader.BadJson e) {
            throw bad(document, "is not a JSON object (column " + e.column() + ")");
        }
        String id = id(json);
        String text = json.text("text")
                .orElseThrow(() -> bad(document, "has no \"text\"; each line is {\"id\": …, \"text\": …}"));
        String date = json.text("date").map(ArticleLoader::day).orElse(options.asOf());
        if (!date.isEmpty() && Period.parse(date).isEmpty()) {
            throw bad(document, "has the \"date\" " + date + ", expected YYYY-MM-DD");
        }
        String name = id.isEmpty() ? document.path() + ":" + document.line() : id;
        Article article = new ArticleReader().read(name, json.text("title").orElse(""), date, text);
        return loaded(article, id, document, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Loaded loaded(Article article, String id, Document document, byte[] bytes) throws NoArticle {
        boolean isEmpty = article.text().chars().noneMatch(Character::isLetterOrDigit);
        if (isEmpty) {
            throw bad(document, "has no text in it");
        }
        return new Loaded(article, id, bytes);
    }

    /** An id may be a string or a number. */
    private static String id(Json json) {
        Json id = json.member("id").orElse(new Json.Nothing());
        if (id instanceof Json.Number number) {
            BigDecimal value = number.value();
            return value.toPlainString();
        }
        return id instanceof Json.Text text ? text.value() : "";
    }

    /** The day of a time stamp. */
    private static String day(String date) {
        return date.length() > DATE_LENGTH && date.charAt(DATE_LENGTH) == 'T' ? date.substring(0, DATE_LENGTH) : date;
    }

    private static NoArticle bad(Document document, String message) {
        return new NoArticle(new Incident(Incident.Kind.INPUT, document.path(), message, document.line(), -1));
    }
}
