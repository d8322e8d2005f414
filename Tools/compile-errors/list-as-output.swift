// error: 'init(_:_:description:exportName:condition:file:line:column:)' is unavailable: an output is one text: write .joined(",") behind the list
import StackDSL

func output(_ names: Parameter<List<Value<String>>>) -> Output {
    Output("Names", names.ref)
}
