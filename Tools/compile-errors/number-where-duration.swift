// error: cannot convert value of type 'Value<Int>' to expected argument type 'Seconds'
import AWS
import StackDSL

func queue(_ timeout: Parameter<Value<Int>>) -> SQS.Queue {
    SQS.Queue("Queue", visibilityTimeout: timeout.ref)
}
