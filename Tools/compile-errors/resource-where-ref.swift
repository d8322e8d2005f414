// error: cannot convert value of type 'EC2.VPC' to expected argument type 'ID<EC2.VPC>'
import AWS
import StackDSL

func table(_ vpc: EC2.VPC) -> EC2.RouteTable {
    EC2.RouteTable("RouteTable", vpcId: vpc)
}
