// error: 'appendInterpolation' is unavailable: a list is no text: write .joined(",") behind it
import AWS
import StackDSL

func topic(_ names: Parameter<List<Value<String>>>) -> SNS.Topic {
    SNS.Topic("Topic", displayName: "of \(names.ref)")
}
