package org.tradecheck.text;

import java.util.Optional;
import org.tradecheck.json.Json;

/** Makes an article of ninjs, the JSON of news agencies, versions 1 to 3. */
public final class NinjsReader {

    public Article read(String name, String date, Json item) throws UnreadableDocument {
        String stamp = first(
                item,
                "contentcreated",
                "contentCreated",
                "firstcreated",
                "firstCreated",
                "versioncreated",
                "versionCreated");
        String day = date.isEmpty() && HtmlReader.isDay(stamp) ? stamp.substring(0, 10) : date;
        String headline = item.text("headline").orElseGet(() -> inList(item, "headlines"));
        String html = first(item, "body_xhtml", "body_html");
        String plain = first(item, "body_text");
        for (Json body : item.list("bodies")) {
            String value = body.text("value").orElse("");
            boolean isHtml =
                    first(body, "contenttype", "contentType", "contenttypes").contains("html");
            html = isHtml && html.isEmpty() ? value : html;
            plain = !isHtml && plain.isEmpty() ? value : plain;
        }
        if (!plain.isEmpty()) {
            String text = headline.isEmpty() || plain.startsWith(headline) ? plain : headline + "\n\n" + plain;
            return new ArticleReader().read(name, "", day, text);
        }
        if (!html.isEmpty()) {
            String page = headline.isEmpty() ? html : "<h1>" + escape(headline) + "</h1>" + html;
            return new HtmlReader().read(name, day, page);
        }
        throw new UnreadableDocument("is JSON, but has no body_text, body_html or bodies as ninjs has");
    }

    private static String first(Json item, String... names) {
        for (String name : names) {
            Optional<String> value = item.text(name);
            if (value.isPresent()) {
                return value.get();
            }
        }
        return "";
    }

    private static String inList(Json item, String name) {
        for (Json entry : item.list(name)) {
            return entry.text("value").orElse("");
        }
        return "";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
