package org.tradecheck.text;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.tradecheck.text.Paragraph.Kind;

/** Makes an article of NITF, the XML of news agencies. */
public final class NitfReader {

    public Article read(String name, String date, byte[] bytes) throws UnreadableDocument {
        try {
            XMLStreamReader events = XmlEvents.of(new ByteArrayInputStream(bytes));
            return article(name, date, events);
        } catch (XMLStreamException e) {
            throw new UnreadableDocument(XmlEvents.reason(e));
        }
    }

    private static Article article(String name, String date, XMLStreamReader events)
            throws XMLStreamException, UnreadableDocument {
        Blocks blocks = new Blocks();
        StringBuilder paragraph = new StringBuilder();
        String issued = "";
        boolean isNitf = false;
        boolean isBody = false;
        while (events.hasNext()) {
            int event = events.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                String tag = events.getLocalName();
                isNitf |= tag.equals("nitf");
                isBody |= tag.equals("body");
                if (tag.equals("date.issue") || (tag.equals("story.date") && issued.isEmpty())) {
                    issued = day(events.getAttributeValue(null, "norm"));
                }
                if (isBlock(tag)) {
                    paragraph.setLength(0);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                String tag = events.getLocalName();
                if (isBlock(tag)) {
                    blocks.add(paragraph, kind(tag));
                    paragraph.setLength(0);
                } else if (tag.equals("td") || tag.equals("th")) {
                    paragraph.append(" | ");
                }
                isBody &= !tag.equals("body");
            } else if (isBody && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)) {
                paragraph.append(events.getText());
            }
        }
        if (!isNitf) {
            throw new UnreadableDocument("is XML, but not NITF");
        }
        return blocks.article(name, "", date.isEmpty() ? issued : date);
    }

    /** "20260407T083000Z" as 2026-04-07. */
    private static String day(@Nullable String norm) {
        if (norm == null || norm.length() < 8) {
            return "";
        }
        String day = norm.substring(0, 4) + "-" + norm.substring(4, 6) + "-" + norm.substring(6, 8);
        return HtmlReader.isDay(day) ? day : "";
    }

    private static boolean isBlock(String tag) {
        return switch (tag) {
            case "hl1",
                    "hl2",
                    "p",
                    "byline",
                    "dateline",
                    "media-caption",
                    "li",
                    "tr",
                    "bq",
                    "tagline",
                    "body.end",
                    "media-producer",
                    "distributor" -> true;
            default -> false;
        };
    }

    private static Optional<Kind> kind(String tag) {
        return switch (tag) {
            case "hl1" -> Optional.of(Kind.HEADLINE);
            case "hl2" -> Optional.of(Kind.HEADING);
            case "media-caption" -> Optional.of(Kind.CAPTION);
            case "li" -> Optional.of(Kind.LIST_ITEM);
            case "tagline", "body.end", "media-producer", "distributor" -> Optional.of(Kind.BOILERPLATE);
            case "dateline", "byline", "p" -> Optional.of(Kind.BODY);
            default -> Optional.empty();
        };
    }
}
