// error: cannot convert value of type 'ID<EC2.Subnet>' to expected argument type 'ID<EC2.VPC>'
import AWS
import StackDSL

func subnetWhereVPCIsWanted(_ subnet: EC2.Subnet) -> EC2.RouteTable {
    EC2.RouteTable("RouteTable", vpcId: subnet.ref)
}
