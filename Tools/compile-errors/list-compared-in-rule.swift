// error: 'equals' is unavailable: a list is no text: compare what .joined(",") makes of it
import StackDSL

func rule(_ names: Parameter<List<Value<String>>>) -> Rule {
    Rule("IsNamed", .assert(.not(.equals("", names.ref)), "Name something"))
}
