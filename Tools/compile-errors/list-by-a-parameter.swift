// error: initializer 'init(_:stackName:by:)' requires that 'List<ID<EC2.Subnet>>' conform to 'SingleShareable'
import AWS
import StackDSL

let subnetIds = SharedValue<List<ID<EC2.Subnet>>>("SubnetIds", stackName: "shop-network", by: .ssmParameter)
