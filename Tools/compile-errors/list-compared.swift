// error: 'equals' is unavailable: a list is no text: compare what .joined(",") makes of it
import StackDSL

func condition(_ names: Parameter<List<Value<String>>>) -> Condition {
    Condition("IsNamed", .not(.equals(names.ref, "")))
}
