// error: cannot convert value of type '[ID<EC2.Subnet>]' to expected argument type 'List<ID<EC2.Subnet>>'
import AWS
import StackDSL

func endpoint(_ vpc: EC2.VPC, _ subnets: [ID<EC2.Subnet>]) -> EC2.VPCEndpoint {
    EC2.VPCEndpoint("Endpoint", vpcId: vpc.ref, subnetIds: subnets)
}
