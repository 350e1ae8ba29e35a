// @ts-nocheck
// Generated from crds/spiderpool.spidernet.io.yaml by `npm run generate`; not edited by hand.
import type { CompiledSchema } from '../compiled-schema';

const schema6 = {"$id":"SpiderMultusConfig","type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"type":"object","properties":{"chainCNIJsonData":{"$ref":"shared#/definitions/part0"},"cniType":{"type":"string","enum":["macvlan","ipvlan","vlan","sriov","ovs","ib-sriov","ipoib","custom",null],"nullable":true},"coordinator":{"type":"object","properties":{"hijackCIDR":{"$ref":"shared#/definitions/part0"},"hostRuleTable":{"type":"integer","nullable":true},"mode":{"type":"string","enum":["auto","underlay","overlay","disabled",null],"nullable":true},"podCIDRType":{"type":"string","enum":["auto","cluster","calico","cilium","none",null],"nullable":true},"podDefaultRouteNIC":{"type":"string","nullable":true},"podMACPrefix":{"type":"string","nullable":true},"podRPFilter":{"type":"integer","nullable":true},"policyRoutes":{"type":"array","items":{"type":"object","properties":{"dst":{"type":"string","nullable":true},"gw":{"type":"string","nullable":true}},"additionalProperties":false},"nullable":true},"tunePodRoutes":{"type":"boolean","nullable":true},"txQueueLen":{"type":"integer","nullable":true},"vethLinkAddress":{"type":"string","nullable":true},"vethMTU":{"type":"integer","minimum":1,"nullable":true}},"additionalProperties":false,"nullable":true},"customCNI":{"type":"string","nullable":true},"disableIPAM":{"type":"boolean","nullable":true},"enableCoordinator":{"type":"boolean","nullable":true},"ibsriov":{"type":"object","properties":{"enableIbKubernetes":{"type":"boolean","nullable":true},"ippools":{"$ref":"shared#/definitions/part1"},"linkState":{"type":"string","enum":["auto","enable","disable",null],"nullable":true},"pkey":{"type":"string","nullable":true},"rdmaIsolation":{"type":"boolean","nullable":true},"resourceName":{"type":"string","nullable":true}},"additionalProperties":false,"nullable":true},"ipoib":{"type":"object","properties":{"ippools":{"$ref":"shared#/definitions/part1"},"master":{"type":"string","nullable":true}},"additionalProperties":false,"nullable":true},"ipvlan":{"$ref":"shared#/definitions/part2"},"macvlan":{"$ref":"shared#/definitions/part2"},"ovs":{"type":"object","properties":{"bridge":{"type":"string","nullable":true},"deviceID":{"type":"string","nullable":true},"ippools":{"$ref":"shared#/definitions/part1"},"trunk":{"type":"array","items":{"type":"object","properties":{"id":{"type":"integer","minimum":0,"maximum":4094,"nullable":true},"maxID":{"type":"integer","minimum":0,"maximum":4094,"nullable":true},"minID":{"type":"integer","minimum":0,"maximum":4094,"nullable":true}},"additionalProperties":false},"nullable":true},"vlan":{"type":"integer","minimum":-2147483648,"maximum":2147483647,"nullable":true}},"additionalProperties":false,"nullable":true},"sriov":{"type":"object","properties":{"ippools":{"$ref":"shared#/definitions/part1"},"maxTxRateMbps":{"type":"integer","minimum":0,"nullable":true},"minTxRateMbps":{"type":"integer","minimum":0,"nullable":true},"mtu":{"type":"integer","minimum":0,"maximum":2147483647,"nullable":true},"rdmaIsolation":{"type":"boolean","nullable":true},"resourceName":{"type":"string","nullable":true},"vlanID":{"type":"integer","minimum":0,"maximum":4094,"nullable":true}},"additionalProperties":false,"nullable":true},"vlan":{"type":"object","properties":{"bond":{"$ref":"shared#/definitions/part3"},"ippools":{"$ref":"shared#/definitions/part1"},"master":{"$ref":"shared#/definitions/part4"},"mtu":{"type":"integer","minimum":0,"maximum":2147483647,"nullable":true},"rdmaResourceName":{"type":"string","nullable":true},"vlanID":{"type":"integer","minimum":0,"maximum":4094,"nullable":true},"vlanMode":{"type":"string","enum":["manual","auto",null],"nullable":true}},"required":["master"],"additionalProperties":false,"nullable":true}},"additionalProperties":false,"nullable":true}},"additionalProperties":false};
const func2 = Object.prototype.hasOwnProperty;
const schema8 = {"type":"array","items":{"type":"string"},"nullable":true};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema8.type,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},schema:schema8.items.type,parentSchema:schema8.items,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate23.errors = vErrors;
return errors === 0;
}

const schema9 = {"type":"object","properties":{"ipv4":{"$ref":"shared#/definitions/part0"},"ipv6":{"$ref":"shared#/definitions/part0"},"matchMasterSubnet":{"type":"boolean","enum":[true,false,null],"nullable":true}},"additionalProperties":false,"nullable":true};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema8.type,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},schema:schema8.items.type,parentSchema:schema8.items,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate27.errors = vErrors;
return errors === 0;
}


function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema9.type,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "ipv4") || (key0 === "ipv6")) || (key0 === "matchMasterSubnet"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.ipv4 !== undefined){
if(!(validate27(data.ipv4, {instancePath:instancePath+"/ipv4",parentData:data,parentDataProperty:"ipv4",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.ipv6 !== undefined){
if(!(validate27(data.ipv6, {instancePath:instancePath+"/ipv6",parentData:data,parentDataProperty:"ipv6",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.matchMasterSubnet !== undefined){
let data2 = data.matchMasterSubnet;
if((typeof data2 !== "boolean") && (data2 !== null)){
const err2 = {instancePath:instancePath+"/matchMasterSubnet",schemaPath:"#/properties/matchMasterSubnet/type",keyword:"type",params:{type: "boolean"},schema:schema9.properties.matchMasterSubnet.type,parentSchema:schema9.properties.matchMasterSubnet,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(((data2 === true) || (data2 === false)) || (data2 === null))){
const err3 = {instancePath:instancePath+"/matchMasterSubnet",schemaPath:"#/properties/matchMasterSubnet/enum",keyword:"enum",params:{allowedValues: schema9.properties.matchMasterSubnet.enum},schema:schema9.properties.matchMasterSubnet.enum,parentSchema:schema9.properties.matchMasterSubnet,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
validate26.errors = vErrors;
return errors === 0;
}

const schema11 = {"type":"object","properties":{"bond":{"$ref":"shared#/definitions/part3"},"ippools":{"$ref":"shared#/definitions/part1"},"master":{"$ref":"shared#/definitions/part4"},"mtu":{"type":"integer","minimum":0,"maximum":2147483647,"nullable":true},"rdmaResourceName":{"type":"string","nullable":true},"vlanID":{"type":"integer","minimum":0,"maximum":4094,"nullable":true}},"required":["master"],"additionalProperties":false,"nullable":true};
const schema12 = {"type":"object","properties":{"mode":{"type":"integer","minimum":0,"maximum":6,"nullable":true},"name":{"type":"string","nullable":true},"options":{"type":"string","nullable":true}},"additionalProperties":false,"nullable":true};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema12.type,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "mode") || (key0 === "name")) || (key0 === "options"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.mode !== undefined){
let data0 = data.mode;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
const err2 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "integer"},schema:schema12.properties.mode.type,parentSchema:schema12.properties.mode,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 == "number"){
if(data0 > 6 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/maximum",keyword:"maximum",params:{comparison: "<=", limit: 6},schema:6,parentSchema:schema12.properties.mode,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema12.properties.mode,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.name !== undefined){
let data1 = data.name;
if((typeof data1 !== "string") && (data1 !== null)){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema12.properties.name.type,parentSchema:schema12.properties.name,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.options !== undefined){
let data2 = data.options;
if((typeof data2 !== "string") && (data2 !== null)){
const err6 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: "string"},schema:schema12.properties.options.type,parentSchema:schema12.properties.options,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
validate33.errors = vErrors;
return errors === 0;
}


function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema9.type,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "ipv4") || (key0 === "ipv6")) || (key0 === "matchMasterSubnet"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.ipv4 !== undefined){
if(!(validate27(data.ipv4, {instancePath:instancePath+"/ipv4",parentData:data,parentDataProperty:"ipv4",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.ipv6 !== undefined){
if(!(validate27(data.ipv6, {instancePath:instancePath+"/ipv6",parentData:data,parentDataProperty:"ipv6",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.matchMasterSubnet !== undefined){
let data2 = data.matchMasterSubnet;
if((typeof data2 !== "boolean") && (data2 !== null)){
const err2 = {instancePath:instancePath+"/matchMasterSubnet",schemaPath:"#/properties/matchMasterSubnet/type",keyword:"type",params:{type: "boolean"},schema:schema9.properties.matchMasterSubnet.type,parentSchema:schema9.properties.matchMasterSubnet,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(((data2 === true) || (data2 === false)) || (data2 === null))){
const err3 = {instancePath:instancePath+"/matchMasterSubnet",schemaPath:"#/properties/matchMasterSubnet/enum",keyword:"enum",params:{allowedValues: schema9.properties.matchMasterSubnet.enum},schema:schema9.properties.matchMasterSubnet.enum,parentSchema:schema9.properties.matchMasterSubnet,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
validate35.errors = vErrors;
return errors === 0;
}

const schema14 = {"type":"array","items":{"type":"string"}};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},schema:schema14.items.type,parentSchema:schema14.items,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema14.type,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}


function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.master === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "master"},schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "bond") || (key0 === "ippools")) || (key0 === "master")) || (key0 === "mtu")) || (key0 === "rdmaResourceName")) || (key0 === "vlanID"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.bond !== undefined){
if(!(validate33(data.bond, {instancePath:instancePath+"/bond",parentData:data,parentDataProperty:"bond",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.ippools !== undefined){
if(!(validate35(data.ippools, {instancePath:instancePath+"/ippools",parentData:data,parentDataProperty:"ippools",rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.master !== undefined){
if(!(validate39(data.master, {instancePath:instancePath+"/master",parentData:data,parentDataProperty:"master",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data.mtu !== undefined){
let data3 = data.mtu;
if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (data3 !== null)){
const err3 = {instancePath:instancePath+"/mtu",schemaPath:"#/properties/mtu/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.mtu.type,parentSchema:schema11.properties.mtu,data:data3};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data3 == "number"){
if(data3 > 2147483647 || isNaN(data3)){
const err4 = {instancePath:instancePath+"/mtu",schemaPath:"#/properties/mtu/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema11.properties.mtu,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err5 = {instancePath:instancePath+"/mtu",schemaPath:"#/properties/mtu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.mtu,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.rdmaResourceName !== undefined){
let data4 = data.rdmaResourceName;
if((typeof data4 !== "string") && (data4 !== null)){
const err6 = {instancePath:instancePath+"/rdmaResourceName",schemaPath:"#/properties/rdmaResourceName/type",keyword:"type",params:{type: "string"},schema:schema11.properties.rdmaResourceName.type,parentSchema:schema11.properties.rdmaResourceName,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.vlanID !== undefined){
let data5 = data.vlanID;
if((!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))) && (data5 !== null)){
const err7 = {instancePath:instancePath+"/vlanID",schemaPath:"#/properties/vlanID/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.vlanID.type,parentSchema:schema11.properties.vlanID,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data5 == "number"){
if(data5 > 4094 || isNaN(data5)){
const err8 = {instancePath:instancePath+"/vlanID",schemaPath:"#/properties/vlanID/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4094},schema:4094,parentSchema:schema11.properties.vlanID,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err9 = {instancePath:instancePath+"/vlanID",schemaPath:"#/properties/vlanID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.vlanID,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
validate32.errors = vErrors;
return errors === 0;
}


function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema12.type,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "mode") || (key0 === "name")) || (key0 === "options"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.mode !== undefined){
let data0 = data.mode;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
const err2 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "integer"},schema:schema12.properties.mode.type,parentSchema:schema12.properties.mode,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 == "number"){
if(data0 > 6 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/maximum",keyword:"maximum",params:{comparison: "<=", limit: 6},schema:6,parentSchema:schema12.properties.mode,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema12.properties.mode,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.name !== undefined){
let data1 = data.name;
if((typeof data1 !== "string") && (data1 !== null)){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema12.properties.name.type,parentSchema:schema12.properties.name,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.options !== undefined){
let data2 = data.options;
if((typeof data2 !== "string") && (data2 !== null)){
const err6 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: "string"},schema:schema12.properties.options.type,parentSchema:schema12.properties.options,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
validate45.errors = vErrors;
return errors === 0;
}


function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},schema:schema14.items.type,parentSchema:schema14.items,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema14.type,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SpiderMultusConfig" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "metadata")) || (key0 === "spec"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/type",keyword:"type",params:{type: "string"},schema:schema6.properties.apiVersion.type,parentSchema:schema6.properties.apiVersion,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema6.properties.kind.type,parentSchema:schema6.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.metadata !== undefined){
let data2 = data.metadata;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err3 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},schema:schema6.properties.metadata.type,parentSchema:schema6.properties.metadata,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.spec !== undefined){
let data3 = data.spec;
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){
const err4 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.type,parentSchema:schema6.properties.spec,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(!(func2.call(schema6.properties.spec.properties, key1))){
const err5 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema6.properties.spec,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data3.chainCNIJsonData !== undefined){
if(!(validate23(data3.chainCNIJsonData, {instancePath:instancePath+"/spec/chainCNIJsonData",parentData:data3,parentDataProperty:"chainCNIJsonData",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data3.cniType !== undefined){
let data5 = data3.cniType;
if((typeof data5 !== "string") && (data5 !== null)){
const err6 = {instancePath:instancePath+"/spec/cniType",schemaPath:"#/properties/spec/properties/cniType/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.cniType.type,parentSchema:schema6.properties.spec.properties.cniType,data:data5};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(((((((((data5 === "macvlan") || (data5 === "ipvlan")) || (data5 === "vlan")) || (data5 === "sriov")) || (data5 === "ovs")) || (data5 === "ib-sriov")) || (data5 === "ipoib")) || (data5 === "custom")) || (data5 === null))){
const err7 = {instancePath:instancePath+"/spec/cniType",schemaPath:"#/properties/spec/properties/cniType/enum",keyword:"enum",params:{allowedValues: schema6.properties.spec.properties.cniType.enum},schema:schema6.properties.spec.properties.cniType.enum,parentSchema:schema6.properties.spec.properties.cniType,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data3.coordinator !== undefined){
let data6 = data3.coordinator;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
const err8 = {instancePath:instancePath+"/spec/coordinator",schemaPath:"#/properties/spec/properties/coordinator/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.coordinator.type,parentSchema:schema6.properties.spec.properties.coordinator,data:data6};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 in data6){
if(!(func2.call(schema6.properties.spec.properties.coordinator.properties, key2))){
const err9 = {instancePath:instancePath+"/spec/coordinator",schemaPath:"#/properties/spec/properties/coordinator/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema6.properties.spec.properties.coordinator,data:data6};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data6.hijackCIDR !== undefined){
if(!(validate23(data6.hijackCIDR, {instancePath:instancePath+"/spec/coordinator/hijackCIDR",parentData:data6,parentDataProperty:"hijackCIDR",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data6.hostRuleTable !== undefined){
let data8 = data6.hostRuleTable;
if((!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))) && (data8 !== null)){
const err10 = {instancePath:instancePath+"/spec/coordinator/hostRuleTable",schemaPath:"#/properties/spec/properties/coordinator/properties/hostRuleTable/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.coordinator.properties.hostRuleTable.type,parentSchema:schema6.properties.spec.properties.coordinator.properties.hostRuleTable,data:data8};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data6.mode !== undefined){
let data9 = data6.mode;
if((typeof data9 !== "string") && (data9 !== null)){
const err11 = {instancePath:instancePath+"/spec/coordinator/mode",schemaPath:"#/properties/spec/properties/coordinator/properties/mode/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.coordinator.properties.mode.type,parentSchema:schema6.properties.spec.properties.coordinator.properties.mode,data:data9};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(((((data9 === "auto") || (data9 === "underlay")) || (data9 === "overlay")) || (data9 === "disabled")) || (data9 === null))){
const err12 = {instancePath:instancePath+"/spec/coordinator/mode",schemaPath:"#/properties/spec/properties/coordinator/properties/mode/enum",keyword:"enum",params:{allowedValues: schema6.properties.spec.properties.coordinator.properties.mode.enum},schema:schema6.properties.spec.properties.coordinator.properties.mode.enum,parentSchema:schema6.properties.spec.properties.coordinator.properties.mode,data:data9};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data6.podCIDRType !== undefined){
let data10 = data6.podCIDRType;
if((typeof data10 !== "string") && (data10 !== null)){
const err13 = {instancePath:instancePath+"/spec/coordinator/podCIDRType",schemaPath:"#/properties/spec/properties/coordinator/properties/podCIDRType/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.coordinator.properties.podCIDRType.type,parentSchema:schema6.properties.spec.properties.coordinator.properties.podCIDRType,data:data10};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((((((data10 === "auto") || (data10 === "cluster")) || (data10 === "calico")) || (data10 === "cilium")) || (data10 === "none")) || (data10 === null))){
const err14 = {instancePath:instancePath+"/spec/coordinator/podCIDRType",schemaPath:"#/properties/spec/properties/coordinator/properties/podCIDRType/enum",keyword:"enum",params:{allowedValues: schema6.properties.spec.properties.coordinator.properties.podCIDRType.enum},schema:schema6.properties.spec.properties.coordinator.properties.podCIDRType.enum,parentSchema:schema6.properties.spec.properties.coordinator.properties.podCIDRType,data:data10};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data6.podDefaultRouteNIC !== undefined){
let data11 = data6.podDefaultRouteNIC;
if((typeof data11 !== "string") && (data11 !== null)){
const err15 = {instancePath:instancePath+"/spec/coordinator/podDefaultRouteNIC",schemaPath:"#/properties/spec/properties/coordinator/properties/podDefaultRouteNIC/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.coordinator.properties.podDefaultRouteNIC.type,parentSchema:schema6.properties.spec.properties.coordinator.properties.podDefaultRouteNIC,data:data11};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data6.podMACPrefix !== undefined){
let data12 = data6.podMACPrefix;
if((typeof data12 !== "string") && (data12 !== null)){
const err16 = {instancePath:instancePath+"/spec/coordinator/podMACPrefix",schemaPath:"#/properties/spec/properties/coordinator/properties/podMACPrefix/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.coordinator.properties.podMACPrefix.type,parentSchema:schema6.properties.spec.properties.coordinator.properties.podMACPrefix,data:data12};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data6.podRPFilter !== undefined){
let data13 = data6.podRPFilter;
if((!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))) && (data13 !== null)){
const err17 = {instancePath:instancePath+"/spec/coordinator/podRPFilter",schemaPath:"#/properties/spec/properties/coordinator/properties/podRPFilter/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.coordinator.properties.podRPFilter.type,parentSchema:schema6.properties.spec.properties.coordinator.properties.podRPFilter,data:data13};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data6.policyRoutes !== undefined){
let data14 = data6.policyRoutes;
if((!(Array.isArray(data14))) && (data14 !== null)){
const err18 = {instancePath:instancePath+"/spec/coordinator/policyRoutes",schemaPath:"#/properties/spec/properties/coordinator/properties/policyRoutes/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.coordinator.properties.policyRoutes.type,parentSchema:schema6.properties.spec.properties.coordinator.properties.policyRoutes,data:data14};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(Array.isArray(data14)){
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
let data15 = data14[i0];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key3 in data15){
if(!((key3 === "dst") || (key3 === "gw"))){
const err19 = {instancePath:instancePath+"/spec/coordinator/policyRoutes/" + i0,schemaPath:"#/properties/spec/properties/coordinator/properties/policyRoutes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema6.properties.spec.properties.coordinator.properties.policyRoutes.items,data:data15};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data15.dst !== undefined){
let data16 = data15.dst;
if((typeof data16 !== "string") && (data16 !== null)){
const err20 = {instancePath:instancePath+"/spec/coordinator/policyRoutes/" + i0+"/dst",schemaPath:"#/properties/spec/properties/coordinator/properties/policyRoutes/items/properties/dst/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.coordinator.properties.policyRoutes.items.properties.dst.type,parentSchema:schema6.properties.spec.properties.coordinator.properties.policyRoutes.items.properties.dst,data:data16};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data15.gw !== undefined){
let data17 = data15.gw;
if((typeof data17 !== "string") && (data17 !== null)){
const err21 = {instancePath:instancePath+"/spec/coordinator/policyRoutes/" + i0+"/gw",schemaPath:"#/properties/spec/properties/coordinator/properties/policyRoutes/items/properties/gw/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.coordinator.properties.policyRoutes.items.properties.gw.type,parentSchema:schema6.properties.spec.properties.coordinator.properties.policyRoutes.items.properties.gw,data:data17};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/spec/coordinator/policyRoutes/" + i0,schemaPath:"#/properties/spec/properties/coordinator/properties/policyRoutes/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.coordinator.properties.policyRoutes.items.type,parentSchema:schema6.properties.spec.properties.coordinator.properties.policyRoutes.items,data:data15};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
}
if(data6.tunePodRoutes !== undefined){
let data18 = data6.tunePodRoutes;
if((typeof data18 !== "boolean") && (data18 !== null)){
const err23 = {instancePath:instancePath+"/spec/coordinator/tunePodRoutes",schemaPath:"#/properties/spec/properties/coordinator/properties/tunePodRoutes/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.spec.properties.coordinator.properties.tunePodRoutes.type,parentSchema:schema6.properties.spec.properties.coordinator.properties.tunePodRoutes,data:data18};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data6.txQueueLen !== undefined){
let data19 = data6.txQueueLen;
if((!((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19)))) && (data19 !== null)){
const err24 = {instancePath:instancePath+"/spec/coordinator/txQueueLen",schemaPath:"#/properties/spec/properties/coordinator/properties/txQueueLen/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.coordinator.properties.txQueueLen.type,parentSchema:schema6.properties.spec.properties.coordinator.properties.txQueueLen,data:data19};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data6.vethLinkAddress !== undefined){
let data20 = data6.vethLinkAddress;
if((typeof data20 !== "string") && (data20 !== null)){
const err25 = {instancePath:instancePath+"/spec/coordinator/vethLinkAddress",schemaPath:"#/properties/spec/properties/coordinator/properties/vethLinkAddress/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.coordinator.properties.vethLinkAddress.type,parentSchema:schema6.properties.spec.properties.coordinator.properties.vethLinkAddress,data:data20};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data6.vethMTU !== undefined){
let data21 = data6.vethMTU;
if((!((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21)))) && (data21 !== null)){
const err26 = {instancePath:instancePath+"/spec/coordinator/vethMTU",schemaPath:"#/properties/spec/properties/coordinator/properties/vethMTU/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.coordinator.properties.vethMTU.type,parentSchema:schema6.properties.spec.properties.coordinator.properties.vethMTU,data:data21};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(typeof data21 == "number"){
if(data21 < 1 || isNaN(data21)){
const err27 = {instancePath:instancePath+"/spec/coordinator/vethMTU",schemaPath:"#/properties/spec/properties/coordinator/properties/vethMTU/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema6.properties.spec.properties.coordinator.properties.vethMTU,data:data21};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
}
}
if(data3.customCNI !== undefined){
let data22 = data3.customCNI;
if((typeof data22 !== "string") && (data22 !== null)){
const err28 = {instancePath:instancePath+"/spec/customCNI",schemaPath:"#/properties/spec/properties/customCNI/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.customCNI.type,parentSchema:schema6.properties.spec.properties.customCNI,data:data22};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data3.disableIPAM !== undefined){
let data23 = data3.disableIPAM;
if((typeof data23 !== "boolean") && (data23 !== null)){
const err29 = {instancePath:instancePath+"/spec/disableIPAM",schemaPath:"#/properties/spec/properties/disableIPAM/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.spec.properties.disableIPAM.type,parentSchema:schema6.properties.spec.properties.disableIPAM,data:data23};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data3.enableCoordinator !== undefined){
let data24 = data3.enableCoordinator;
if((typeof data24 !== "boolean") && (data24 !== null)){
const err30 = {instancePath:instancePath+"/spec/enableCoordinator",schemaPath:"#/properties/spec/properties/enableCoordinator/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.spec.properties.enableCoordinator.type,parentSchema:schema6.properties.spec.properties.enableCoordinator,data:data24};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data3.ibsriov !== undefined){
let data25 = data3.ibsriov;
if((!(data25 && typeof data25 == "object" && !Array.isArray(data25))) && (data25 !== null)){
const err31 = {instancePath:instancePath+"/spec/ibsriov",schemaPath:"#/properties/spec/properties/ibsriov/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.ibsriov.type,parentSchema:schema6.properties.spec.properties.ibsriov,data:data25};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key4 in data25){
if(!((((((key4 === "enableIbKubernetes") || (key4 === "ippools")) || (key4 === "linkState")) || (key4 === "pkey")) || (key4 === "rdmaIsolation")) || (key4 === "resourceName"))){
const err32 = {instancePath:instancePath+"/spec/ibsriov",schemaPath:"#/properties/spec/properties/ibsriov/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema6.properties.spec.properties.ibsriov,data:data25};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data25.enableIbKubernetes !== undefined){
let data26 = data25.enableIbKubernetes;
if((typeof data26 !== "boolean") && (data26 !== null)){
const err33 = {instancePath:instancePath+"/spec/ibsriov/enableIbKubernetes",schemaPath:"#/properties/spec/properties/ibsriov/properties/enableIbKubernetes/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.spec.properties.ibsriov.properties.enableIbKubernetes.type,parentSchema:schema6.properties.spec.properties.ibsriov.properties.enableIbKubernetes,data:data26};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data25.ippools !== undefined){
if(!(validate26(data25.ippools, {instancePath:instancePath+"/spec/ibsriov/ippools",parentData:data25,parentDataProperty:"ippools",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data25.linkState !== undefined){
let data28 = data25.linkState;
if((typeof data28 !== "string") && (data28 !== null)){
const err34 = {instancePath:instancePath+"/spec/ibsriov/linkState",schemaPath:"#/properties/spec/properties/ibsriov/properties/linkState/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.ibsriov.properties.linkState.type,parentSchema:schema6.properties.spec.properties.ibsriov.properties.linkState,data:data28};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!((((data28 === "auto") || (data28 === "enable")) || (data28 === "disable")) || (data28 === null))){
const err35 = {instancePath:instancePath+"/spec/ibsriov/linkState",schemaPath:"#/properties/spec/properties/ibsriov/properties/linkState/enum",keyword:"enum",params:{allowedValues: schema6.properties.spec.properties.ibsriov.properties.linkState.enum},schema:schema6.properties.spec.properties.ibsriov.properties.linkState.enum,parentSchema:schema6.properties.spec.properties.ibsriov.properties.linkState,data:data28};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data25.pkey !== undefined){
let data29 = data25.pkey;
if((typeof data29 !== "string") && (data29 !== null)){
const err36 = {instancePath:instancePath+"/spec/ibsriov/pkey",schemaPath:"#/properties/spec/properties/ibsriov/properties/pkey/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.ibsriov.properties.pkey.type,parentSchema:schema6.properties.spec.properties.ibsriov.properties.pkey,data:data29};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data25.rdmaIsolation !== undefined){
let data30 = data25.rdmaIsolation;
if((typeof data30 !== "boolean") && (data30 !== null)){
const err37 = {instancePath:instancePath+"/spec/ibsriov/rdmaIsolation",schemaPath:"#/properties/spec/properties/ibsriov/properties/rdmaIsolation/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.spec.properties.ibsriov.properties.rdmaIsolation.type,parentSchema:schema6.properties.spec.properties.ibsriov.properties.rdmaIsolation,data:data30};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data25.resourceName !== undefined){
let data31 = data25.resourceName;
if((typeof data31 !== "string") && (data31 !== null)){
const err38 = {instancePath:instancePath+"/spec/ibsriov/resourceName",schemaPath:"#/properties/spec/properties/ibsriov/properties/resourceName/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.ibsriov.properties.resourceName.type,parentSchema:schema6.properties.spec.properties.ibsriov.properties.resourceName,data:data31};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
}
if(data3.ipoib !== undefined){
let data32 = data3.ipoib;
if((!(data32 && typeof data32 == "object" && !Array.isArray(data32))) && (data32 !== null)){
const err39 = {instancePath:instancePath+"/spec/ipoib",schemaPath:"#/properties/spec/properties/ipoib/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.ipoib.type,parentSchema:schema6.properties.spec.properties.ipoib,data:data32};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
for(const key5 in data32){
if(!((key5 === "ippools") || (key5 === "master"))){
const err40 = {instancePath:instancePath+"/spec/ipoib",schemaPath:"#/properties/spec/properties/ipoib/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema6.properties.spec.properties.ipoib,data:data32};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data32.ippools !== undefined){
if(!(validate26(data32.ippools, {instancePath:instancePath+"/spec/ipoib/ippools",parentData:data32,parentDataProperty:"ippools",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data32.master !== undefined){
let data34 = data32.master;
if((typeof data34 !== "string") && (data34 !== null)){
const err41 = {instancePath:instancePath+"/spec/ipoib/master",schemaPath:"#/properties/spec/properties/ipoib/properties/master/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.ipoib.properties.master.type,parentSchema:schema6.properties.spec.properties.ipoib.properties.master,data:data34};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
}
if(data3.ipvlan !== undefined){
if(!(validate32(data3.ipvlan, {instancePath:instancePath+"/spec/ipvlan",parentData:data3,parentDataProperty:"ipvlan",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data3.macvlan !== undefined){
if(!(validate32(data3.macvlan, {instancePath:instancePath+"/spec/macvlan",parentData:data3,parentDataProperty:"macvlan",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data3.ovs !== undefined){
let data37 = data3.ovs;
if((!(data37 && typeof data37 == "object" && !Array.isArray(data37))) && (data37 !== null)){
const err42 = {instancePath:instancePath+"/spec/ovs",schemaPath:"#/properties/spec/properties/ovs/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.ovs.type,parentSchema:schema6.properties.spec.properties.ovs,data:data37};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
for(const key6 in data37){
if(!(((((key6 === "bridge") || (key6 === "deviceID")) || (key6 === "ippools")) || (key6 === "trunk")) || (key6 === "vlan"))){
const err43 = {instancePath:instancePath+"/spec/ovs",schemaPath:"#/properties/spec/properties/ovs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema6.properties.spec.properties.ovs,data:data37};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data37.bridge !== undefined){
let data38 = data37.bridge;
if((typeof data38 !== "string") && (data38 !== null)){
const err44 = {instancePath:instancePath+"/spec/ovs/bridge",schemaPath:"#/properties/spec/properties/ovs/properties/bridge/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.ovs.properties.bridge.type,parentSchema:schema6.properties.spec.properties.ovs.properties.bridge,data:data38};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data37.deviceID !== undefined){
let data39 = data37.deviceID;
if((typeof data39 !== "string") && (data39 !== null)){
const err45 = {instancePath:instancePath+"/spec/ovs/deviceID",schemaPath:"#/properties/spec/properties/ovs/properties/deviceID/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.ovs.properties.deviceID.type,parentSchema:schema6.properties.spec.properties.ovs.properties.deviceID,data:data39};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data37.ippools !== undefined){
if(!(validate26(data37.ippools, {instancePath:instancePath+"/spec/ovs/ippools",parentData:data37,parentDataProperty:"ippools",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data37.trunk !== undefined){
let data41 = data37.trunk;
if((!(Array.isArray(data41))) && (data41 !== null)){
const err46 = {instancePath:instancePath+"/spec/ovs/trunk",schemaPath:"#/properties/spec/properties/ovs/properties/trunk/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.ovs.properties.trunk.type,parentSchema:schema6.properties.spec.properties.ovs.properties.trunk,data:data41};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(Array.isArray(data41)){
const len1 = data41.length;
for(let i1=0; i1<len1; i1++){
let data42 = data41[i1];
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
for(const key7 in data42){
if(!(((key7 === "id") || (key7 === "maxID")) || (key7 === "minID"))){
const err47 = {instancePath:instancePath+"/spec/ovs/trunk/" + i1,schemaPath:"#/properties/spec/properties/ovs/properties/trunk/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema6.properties.spec.properties.ovs.properties.trunk.items,data:data42};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data42.id !== undefined){
let data43 = data42.id;
if((!((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43)))) && (data43 !== null)){
const err48 = {instancePath:instancePath+"/spec/ovs/trunk/" + i1+"/id",schemaPath:"#/properties/spec/properties/ovs/properties/trunk/items/properties/id/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.ovs.properties.trunk.items.properties.id.type,parentSchema:schema6.properties.spec.properties.ovs.properties.trunk.items.properties.id,data:data43};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(typeof data43 == "number"){
if(data43 > 4094 || isNaN(data43)){
const err49 = {instancePath:instancePath+"/spec/ovs/trunk/" + i1+"/id",schemaPath:"#/properties/spec/properties/ovs/properties/trunk/items/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4094},schema:4094,parentSchema:schema6.properties.spec.properties.ovs.properties.trunk.items.properties.id,data:data43};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data43 < 0 || isNaN(data43)){
const err50 = {instancePath:instancePath+"/spec/ovs/trunk/" + i1+"/id",schemaPath:"#/properties/spec/properties/ovs/properties/trunk/items/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.spec.properties.ovs.properties.trunk.items.properties.id,data:data43};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
if(data42.maxID !== undefined){
let data44 = data42.maxID;
if((!((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44)))) && (data44 !== null)){
const err51 = {instancePath:instancePath+"/spec/ovs/trunk/" + i1+"/maxID",schemaPath:"#/properties/spec/properties/ovs/properties/trunk/items/properties/maxID/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.ovs.properties.trunk.items.properties.maxID.type,parentSchema:schema6.properties.spec.properties.ovs.properties.trunk.items.properties.maxID,data:data44};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(typeof data44 == "number"){
if(data44 > 4094 || isNaN(data44)){
const err52 = {instancePath:instancePath+"/spec/ovs/trunk/" + i1+"/maxID",schemaPath:"#/properties/spec/properties/ovs/properties/trunk/items/properties/maxID/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4094},schema:4094,parentSchema:schema6.properties.spec.properties.ovs.properties.trunk.items.properties.maxID,data:data44};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data44 < 0 || isNaN(data44)){
const err53 = {instancePath:instancePath+"/spec/ovs/trunk/" + i1+"/maxID",schemaPath:"#/properties/spec/properties/ovs/properties/trunk/items/properties/maxID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.spec.properties.ovs.properties.trunk.items.properties.maxID,data:data44};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
if(data42.minID !== undefined){
let data45 = data42.minID;
if((!((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45)))) && (data45 !== null)){
const err54 = {instancePath:instancePath+"/spec/ovs/trunk/" + i1+"/minID",schemaPath:"#/properties/spec/properties/ovs/properties/trunk/items/properties/minID/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.ovs.properties.trunk.items.properties.minID.type,parentSchema:schema6.properties.spec.properties.ovs.properties.trunk.items.properties.minID,data:data45};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(typeof data45 == "number"){
if(data45 > 4094 || isNaN(data45)){
const err55 = {instancePath:instancePath+"/spec/ovs/trunk/" + i1+"/minID",schemaPath:"#/properties/spec/properties/ovs/properties/trunk/items/properties/minID/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4094},schema:4094,parentSchema:schema6.properties.spec.properties.ovs.properties.trunk.items.properties.minID,data:data45};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data45 < 0 || isNaN(data45)){
const err56 = {instancePath:instancePath+"/spec/ovs/trunk/" + i1+"/minID",schemaPath:"#/properties/spec/properties/ovs/properties/trunk/items/properties/minID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.spec.properties.ovs.properties.trunk.items.properties.minID,data:data45};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
}
else {
const err57 = {instancePath:instancePath+"/spec/ovs/trunk/" + i1,schemaPath:"#/properties/spec/properties/ovs/properties/trunk/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.ovs.properties.trunk.items.type,parentSchema:schema6.properties.spec.properties.ovs.properties.trunk.items,data:data42};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
}
if(data37.vlan !== undefined){
let data46 = data37.vlan;
if((!((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46)))) && (data46 !== null)){
const err58 = {instancePath:instancePath+"/spec/ovs/vlan",schemaPath:"#/properties/spec/properties/ovs/properties/vlan/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.ovs.properties.vlan.type,parentSchema:schema6.properties.spec.properties.ovs.properties.vlan,data:data46};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(typeof data46 == "number"){
if(data46 > 2147483647 || isNaN(data46)){
const err59 = {instancePath:instancePath+"/spec/ovs/vlan",schemaPath:"#/properties/spec/properties/ovs/properties/vlan/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.spec.properties.ovs.properties.vlan,data:data46};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data46 < -2147483648 || isNaN(data46)){
const err60 = {instancePath:instancePath+"/spec/ovs/vlan",schemaPath:"#/properties/spec/properties/ovs/properties/vlan/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema6.properties.spec.properties.ovs.properties.vlan,data:data46};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
}
}
if(data3.sriov !== undefined){
let data47 = data3.sriov;
if((!(data47 && typeof data47 == "object" && !Array.isArray(data47))) && (data47 !== null)){
const err61 = {instancePath:instancePath+"/spec/sriov",schemaPath:"#/properties/spec/properties/sriov/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.sriov.type,parentSchema:schema6.properties.spec.properties.sriov,data:data47};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
for(const key8 in data47){
if(!(((((((key8 === "ippools") || (key8 === "maxTxRateMbps")) || (key8 === "minTxRateMbps")) || (key8 === "mtu")) || (key8 === "rdmaIsolation")) || (key8 === "resourceName")) || (key8 === "vlanID"))){
const err62 = {instancePath:instancePath+"/spec/sriov",schemaPath:"#/properties/spec/properties/sriov/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema6.properties.spec.properties.sriov,data:data47};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data47.ippools !== undefined){
if(!(validate26(data47.ippools, {instancePath:instancePath+"/spec/sriov/ippools",parentData:data47,parentDataProperty:"ippools",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data47.maxTxRateMbps !== undefined){
let data49 = data47.maxTxRateMbps;
if((!((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49)))) && (data49 !== null)){
const err63 = {instancePath:instancePath+"/spec/sriov/maxTxRateMbps",schemaPath:"#/properties/spec/properties/sriov/properties/maxTxRateMbps/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.sriov.properties.maxTxRateMbps.type,parentSchema:schema6.properties.spec.properties.sriov.properties.maxTxRateMbps,data:data49};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(typeof data49 == "number"){
if(data49 < 0 || isNaN(data49)){
const err64 = {instancePath:instancePath+"/spec/sriov/maxTxRateMbps",schemaPath:"#/properties/spec/properties/sriov/properties/maxTxRateMbps/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.spec.properties.sriov.properties.maxTxRateMbps,data:data49};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
if(data47.minTxRateMbps !== undefined){
let data50 = data47.minTxRateMbps;
if((!((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50)))) && (data50 !== null)){
const err65 = {instancePath:instancePath+"/spec/sriov/minTxRateMbps",schemaPath:"#/properties/spec/properties/sriov/properties/minTxRateMbps/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.sriov.properties.minTxRateMbps.type,parentSchema:schema6.properties.spec.properties.sriov.properties.minTxRateMbps,data:data50};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(typeof data50 == "number"){
if(data50 < 0 || isNaN(data50)){
const err66 = {instancePath:instancePath+"/spec/sriov/minTxRateMbps",schemaPath:"#/properties/spec/properties/sriov/properties/minTxRateMbps/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.spec.properties.sriov.properties.minTxRateMbps,data:data50};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
if(data47.mtu !== undefined){
let data51 = data47.mtu;
if((!((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51)))) && (data51 !== null)){
const err67 = {instancePath:instancePath+"/spec/sriov/mtu",schemaPath:"#/properties/spec/properties/sriov/properties/mtu/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.sriov.properties.mtu.type,parentSchema:schema6.properties.spec.properties.sriov.properties.mtu,data:data51};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(typeof data51 == "number"){
if(data51 > 2147483647 || isNaN(data51)){
const err68 = {instancePath:instancePath+"/spec/sriov/mtu",schemaPath:"#/properties/spec/properties/sriov/properties/mtu/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.spec.properties.sriov.properties.mtu,data:data51};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data51 < 0 || isNaN(data51)){
const err69 = {instancePath:instancePath+"/spec/sriov/mtu",schemaPath:"#/properties/spec/properties/sriov/properties/mtu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.spec.properties.sriov.properties.mtu,data:data51};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
if(data47.rdmaIsolation !== undefined){
let data52 = data47.rdmaIsolation;
if((typeof data52 !== "boolean") && (data52 !== null)){
const err70 = {instancePath:instancePath+"/spec/sriov/rdmaIsolation",schemaPath:"#/properties/spec/properties/sriov/properties/rdmaIsolation/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.spec.properties.sriov.properties.rdmaIsolation.type,parentSchema:schema6.properties.spec.properties.sriov.properties.rdmaIsolation,data:data52};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data47.resourceName !== undefined){
let data53 = data47.resourceName;
if((typeof data53 !== "string") && (data53 !== null)){
const err71 = {instancePath:instancePath+"/spec/sriov/resourceName",schemaPath:"#/properties/spec/properties/sriov/properties/resourceName/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.sriov.properties.resourceName.type,parentSchema:schema6.properties.spec.properties.sriov.properties.resourceName,data:data53};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data47.vlanID !== undefined){
let data54 = data47.vlanID;
if((!((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54)))) && (data54 !== null)){
const err72 = {instancePath:instancePath+"/spec/sriov/vlanID",schemaPath:"#/properties/spec/properties/sriov/properties/vlanID/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.sriov.properties.vlanID.type,parentSchema:schema6.properties.spec.properties.sriov.properties.vlanID,data:data54};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(typeof data54 == "number"){
if(data54 > 4094 || isNaN(data54)){
const err73 = {instancePath:instancePath+"/spec/sriov/vlanID",schemaPath:"#/properties/spec/properties/sriov/properties/vlanID/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4094},schema:4094,parentSchema:schema6.properties.spec.properties.sriov.properties.vlanID,data:data54};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data54 < 0 || isNaN(data54)){
const err74 = {instancePath:instancePath+"/spec/sriov/vlanID",schemaPath:"#/properties/spec/properties/sriov/properties/vlanID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.spec.properties.sriov.properties.vlanID,data:data54};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
}
}
if(data3.vlan !== undefined){
let data55 = data3.vlan;
if((!(data55 && typeof data55 == "object" && !Array.isArray(data55))) && (data55 !== null)){
const err75 = {instancePath:instancePath+"/spec/vlan",schemaPath:"#/properties/spec/properties/vlan/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.vlan.type,parentSchema:schema6.properties.spec.properties.vlan,data:data55};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if(data55.master === undefined){
const err76 = {instancePath:instancePath+"/spec/vlan",schemaPath:"#/properties/spec/properties/vlan/required",keyword:"required",params:{missingProperty: "master"},schema:schema6.properties.spec.properties.vlan.required,parentSchema:schema6.properties.spec.properties.vlan,data:data55};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
for(const key9 in data55){
if(!(((((((key9 === "bond") || (key9 === "ippools")) || (key9 === "master")) || (key9 === "mtu")) || (key9 === "rdmaResourceName")) || (key9 === "vlanID")) || (key9 === "vlanMode"))){
const err77 = {instancePath:instancePath+"/spec/vlan",schemaPath:"#/properties/spec/properties/vlan/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},schema:false,parentSchema:schema6.properties.spec.properties.vlan,data:data55};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data55.bond !== undefined){
if(!(validate45(data55.bond, {instancePath:instancePath+"/spec/vlan/bond",parentData:data55,parentDataProperty:"bond",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data55.ippools !== undefined){
if(!(validate26(data55.ippools, {instancePath:instancePath+"/spec/vlan/ippools",parentData:data55,parentDataProperty:"ippools",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data55.master !== undefined){
if(!(validate48(data55.master, {instancePath:instancePath+"/spec/vlan/master",parentData:data55,parentDataProperty:"master",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data55.mtu !== undefined){
let data59 = data55.mtu;
if((!((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59)))) && (data59 !== null)){
const err78 = {instancePath:instancePath+"/spec/vlan/mtu",schemaPath:"#/properties/spec/properties/vlan/properties/mtu/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.vlan.properties.mtu.type,parentSchema:schema6.properties.spec.properties.vlan.properties.mtu,data:data59};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(typeof data59 == "number"){
if(data59 > 2147483647 || isNaN(data59)){
const err79 = {instancePath:instancePath+"/spec/vlan/mtu",schemaPath:"#/properties/spec/properties/vlan/properties/mtu/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.spec.properties.vlan.properties.mtu,data:data59};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data59 < 0 || isNaN(data59)){
const err80 = {instancePath:instancePath+"/spec/vlan/mtu",schemaPath:"#/properties/spec/properties/vlan/properties/mtu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.spec.properties.vlan.properties.mtu,data:data59};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
if(data55.rdmaResourceName !== undefined){
let data60 = data55.rdmaResourceName;
if((typeof data60 !== "string") && (data60 !== null)){
const err81 = {instancePath:instancePath+"/spec/vlan/rdmaResourceName",schemaPath:"#/properties/spec/properties/vlan/properties/rdmaResourceName/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.vlan.properties.rdmaResourceName.type,parentSchema:schema6.properties.spec.properties.vlan.properties.rdmaResourceName,data:data60};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data55.vlanID !== undefined){
let data61 = data55.vlanID;
if((!((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61)))) && (data61 !== null)){
const err82 = {instancePath:instancePath+"/spec/vlan/vlanID",schemaPath:"#/properties/spec/properties/vlan/properties/vlanID/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.vlan.properties.vlanID.type,parentSchema:schema6.properties.spec.properties.vlan.properties.vlanID,data:data61};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(typeof data61 == "number"){
if(data61 > 4094 || isNaN(data61)){
const err83 = {instancePath:instancePath+"/spec/vlan/vlanID",schemaPath:"#/properties/spec/properties/vlan/properties/vlanID/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4094},schema:4094,parentSchema:schema6.properties.spec.properties.vlan.properties.vlanID,data:data61};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data61 < 0 || isNaN(data61)){
const err84 = {instancePath:instancePath+"/spec/vlan/vlanID",schemaPath:"#/properties/spec/properties/vlan/properties/vlanID/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.spec.properties.vlan.properties.vlanID,data:data61};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
if(data55.vlanMode !== undefined){
let data62 = data55.vlanMode;
if((typeof data62 !== "string") && (data62 !== null)){
const err85 = {instancePath:instancePath+"/spec/vlan/vlanMode",schemaPath:"#/properties/spec/properties/vlan/properties/vlanMode/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.vlan.properties.vlanMode.type,parentSchema:schema6.properties.spec.properties.vlan.properties.vlanMode,data:data62};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(!(((data62 === "manual") || (data62 === "auto")) || (data62 === null))){
const err86 = {instancePath:instancePath+"/spec/vlan/vlanMode",schemaPath:"#/properties/spec/properties/vlan/properties/vlanMode/enum",keyword:"enum",params:{allowedValues: schema6.properties.spec.properties.vlan.properties.vlanMode.enum},schema:schema6.properties.spec.properties.vlan.properties.vlanMode.enum,parentSchema:schema6.properties.spec.properties.vlan.properties.vlanMode,data:data62};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
}
}
}
}
else {
const err87 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema6.type,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

export const validate: CompiledSchema = validate21;
