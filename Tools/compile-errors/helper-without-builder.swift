// error: function declares an opaque return type, but has no return statements in its body from which to infer an underlying type
import AWS
import StackDSL

func storage(_ topic: SNS.Topic, _ vpc: EC2.VPC) -> some StackContent {
    topic
    vpc
}
