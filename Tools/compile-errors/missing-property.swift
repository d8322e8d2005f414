// error: missing argument for parameter 'vpcId' in call
import AWS
import StackDSL

let table = EC2.RouteTable("RouteTable")
