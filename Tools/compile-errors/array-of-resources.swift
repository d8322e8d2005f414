// error: cannot convert value of type 'EC2.Subnet' to expected element type 'ID<EC2.Subnet>'
import AWS
import StackDSL

func endpoint(_ vpc: EC2.VPC, _ subnet: EC2.Subnet) -> EC2.VPCEndpoint {
    EC2.VPCEndpoint("Endpoint", vpcId: vpc.ref, subnetIds: [subnet])
}
