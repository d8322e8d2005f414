// error: generic class 'Value' requires the types 'Int' and 'String' be equivalent
import AWS
import StackDSL

let listener = EC2.SecurityGroupIngress("Ingress", ipProtocol: "tcp", fromPort: "443")
