// error: 'appendInterpolation' is unavailable: an object is no text: name a part of it
import AWS
import StackDSL

func topic(_ labels: Map<Value<String>>) -> SNS.Topic {
    SNS.Topic("Topic", displayName: "of \(labels)")
}
