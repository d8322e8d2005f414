// error: cannot convert value of type 'ARN<SQS.Queue>' to expected argument type 'Lambda.EventSourceMapping.EventSourceArn'
import AWS
import StackDSL

func mapping(_ queue: SQS.Queue) -> Lambda.EventSourceMapping {
    Lambda.EventSourceMapping("Mapping", functionName: "worker", eventSourceArn: queue.arn)
}
