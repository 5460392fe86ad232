package org.tradecheck.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads one JSON value. Depth, digits and lengths are limited. */
public final class JsonReader {

    private static final int DEEPEST = 100;
    private static final int MOST_DIGITS = 100;
    private static final int LARGEST_EXPONENT = 300;

    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(MOST_DIGITS)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private JsonReader() {}

    /** The text is no JSON, or exceeds a limit. */
    public static final class BadJson extends Exception {
        private static final long serialVersionUID = 1L;

        private final int line;
        private final int column;

        BadJson(String message, int line, int column) {
            super(message);
            this.line = line;
            this.column = column;
        }

        /** The line where it went wrong, from 1. */
        public int line() {
            return line;
        }

        /** The column where it went wrong, from 1. */
        public int column() {
            return column;
        }
    }

    /** The value that {@code text} holds, with nothing but blanks behind it. */
    public static Json read(String text) throws BadJson {
        try (JsonParser parser = FACTORY.createParser(text)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw new BadJson("nothing there", 1, 1);
            }
            Json value = value(parser, first);
            if (parser.nextToken() != null) {
                throw bad("more than one value", parser);
            }
            return value;
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
            throw new BadJson(e.getOriginalMessage(), line, column);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Json value(JsonParser parser, JsonToken token) throws IOException, BadJson {
        return switch (token) {
            case VALUE_STRING -> new Json.Text(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser);
            case VALUE_TRUE -> new Json.Bool(true);
            case VALUE_FALSE -> new Json.Bool(false);
            case VALUE_NULL -> new Json.Nothing();
            case START_ARRAY -> array(parser);
            case START_OBJECT -> dict(parser);
            default -> throw bad("unexpected " + token, parser);
        };
    }

    private static Json number(JsonParser parser) throws IOException, BadJson {
        BigDecimal value = parser.getDecimalValue();
        if (Math.abs((long) value.scale()) > LARGEST_EXPONENT) {
            throw bad("number out of range", parser);
        }
        return new Json.Number(value);
    }

    private static Json array(JsonParser parser) throws IOException, BadJson {
        List<Json> values = new ArrayList<>();
        for (JsonToken t = parser.nextToken(); t != JsonToken.END_ARRAY; t = parser.nextToken()) {
            values.add(value(parser, t));
        }
        return new Json.Array(values);
    }

    private static Json dict(JsonParser parser) throws IOException, BadJson {
        Map<String, Json> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            members.put(name, value(parser, parser.nextToken()));
        }
        return new Json.Dict(members);
    }

    private static BadJson bad(String message, JsonParser parser) {
        return new BadJson(
                message,
                parser.currentLocation().getLineNr(),
                parser.currentLocation().getColumnNr());
    }
}
