// error: cannot convert value of type 'ID<EC2.Subnet>' to expected argument type 'ID<EC2.VPC>'
import AWS
import StackDSL

let subnetId = SharedValue<ID<EC2.Subnet>>("SubnetId", stackName: "shop-network")
let group = EC2.Subnet("Subnet", vpcId: subnetId.consumed)
