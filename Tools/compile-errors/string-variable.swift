// error: cannot convert value of type 'String' to expected argument type 'Value<String>'
import AWS
import StackDSL

func topic(named name: String) -> SNS.Topic {
    SNS.Topic("Topic", topicName: name)
}
