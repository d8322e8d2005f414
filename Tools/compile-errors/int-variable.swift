// error: cannot convert value of type 'Int' to expected argument type 'Value<Int>'
import AWS
import StackDSL

func ingress(_ port: Int) -> EC2.SecurityGroupIngress {
    EC2.SecurityGroupIngress("Ingress", ipProtocol: "tcp", fromPort: port)
}
