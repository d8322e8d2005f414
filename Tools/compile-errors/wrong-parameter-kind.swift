// error: cannot convert value of type 'ID<EC2.VPC>' to expected argument type 'ID<EC2.SecurityGroup>'
import AWS
import StackDSL

let vpc = Parameter<ID<EC2.VPC>>("VpcId")
let group: ID<EC2.SecurityGroup> = .if(Condition("C", .equals("a", "b")), then: vpc.ref, else: "sg-1")
