import { always, words, type Origin } from "./origin.ts";

export const asia: readonly Origin[] = [
  {
    name: "Pakistani",
    share: 36,
    ethnicity: "J",
    languages: ["ur", "ur", "pa"],
    speaks: 35,
    female: always(
      words(
        "Aisha Amina Ayesha Fozia Hafsa Iqra Khadija Maryam Nasreen Parveen Rukhsana Saima Shabana Sobia Tahira Zainab Zara Nazia",
      ),
    ),
    male: always(
      words(
        "Adeel Ahsan Arshad Asif Bilal Farooq Haroon Imtiaz Junaid Kashif Nadeem Naveed Rashid Saqib Shahid Tariq Waseem Zeeshan",
      ),
    ),
    family: always(
      words(
        "Abbasi Akhtar Ashraf Aslam Bashir Bukhari Chaudhry Durrani Ghani Hashmi Iqbal Javed Kayani Mahmood Malik Mirza Nawaz Qureshi Rafiq Sheikh Siddiqui Zaman",
      ),
    ),
  },
  {
    name: "Punjabi",
    share: 22,
    ethnicity: "H",
    languages: ["pa"],
    speaks: 30,
    customary: { female: "Kaur", male: "Singh" },
    female: always(
      words(
        "Amrit Balwinder Gurpreet Harjit Harleen Jasleen Jaspreet Kulwinder Manjit Navneet Parminder Rajinder Simran Sukhjit",
      ),
    ),
    male: always(
      words(
        "Amandeep Baldev Gurdeep Hardeep Harjinder Jagdeep Jaswant Karamjit Kulvinder Mohinder Ranjit Sukhdev Surinder Tejinder",
      ),
    ),
    family: always(
      words(
        "Bains Bassi Bhamra Chahal Dhaliwal Dhillon Gill Grewal Hayer Johal Mann Nijjar Purewal Randhawa Sahota Sandhu Sidhu Uppal Virdee",
      ),
    ),
  },
  {
    name: "Gujarati",
    share: 20,
    ethnicity: "H",
    languages: ["gu"],
    speaks: 28,
    female: always(
      words(
        "Anjali Bhavna Daksha Hansa Heena Jayshree Kalpana Kiran Meera Nisha Pooja Rekha Sejal Sonal Urmila Vaishali",
      ),
    ),
    male: always(
      words(
        "Ashok Bharat Chetan Dilip Hitesh Jignesh Kalpesh Kunal Mahesh Nilesh Paresh Rajesh Sanjay Vijay Viren Yash",
      ),
    ),
    family: always(
      words(
        "Amin Bhatt Chauhan Dave Desai Kothari Jadeja Joshi Lakhani Mehta Mistry Pandya Parmar Patel Raval Shah Solanki Thakkar Vyas",
      ),
    ),
  },
  {
    name: "South Indian",
    share: 14,
    ethnicity: "H",
    languages: ["ml", "ta", "te"],
    speaks: 15,
    female: always(words("Anitha Asha Divya Jaya Lakshmi Latha Lekha Priya Radhika Reena Sindhu Sreeja Sujatha Vidya")),
    male: always(words("Ajith Anand Binu Ganesh Jinu Karthik Manoj Prakash Raghavan Sajan Shibu Suresh Thomas Vinod")),
    family: always(
      words(
        "Chacko Iyer D'Souza Kurian Mathew Menon Nair Pillai Rajan Ramachandran Reddy Subramaniam Thomas Varghese Venkatesan",
      ),
    ),
  },
  {
    name: "Bangladeshi",
    share: 14,
    ethnicity: "K",
    languages: ["bn"],
    speaks: 45,
    female: always(
      words("Asma Farhana Fatema Hasina Jahanara Lutfa Mahbuba Nargis Nazma Rahela Ruksana Salma Shahida Sultana"),
    ),
    male: always(
      words("Abdul Anwar Ashraful Delwar Faisal Habibur Jamal Kamrul Mizanur Mohibur Nazrul Rafiqul Shafiqul Tanvir"),
    ),
    family: always(
      words(
        "Ahmed Alam Begum-Ali Bhuiyan Chowdhury Haque Hossain Islam Karim Khatun Mia Miah Rahman Sarkar Talukder Uddin",
      ),
    ),
  },
  {
    name: "Chinese",
    share: 12,
    ethnicity: "R",
    languages: ["zh"],
    speaks: 35,
    female: always(words("Fang Hui-Ling Jia-Yi Lan Li-Hua Mei Mei-Ling Min Ning Qian Siu-Ying Xiu Yan Ying")),
    male: always(words("Chi-Keung Feng Gang Hao Jian Jun Kwok-Wah Lei Ming Peng Tao Wei Wing-Fai Zhi-Hao")),
    family: always(
      words("Au-Yeung Bao Cheung Deng Fung Guo Ho Kwan Lam Leung Liang Mok Ng Ouyang Pang Tsang Wong Xu Yip Zhou"),
    ),
  },
  {
    name: "Filipino",
    share: 7,
    ethnicity: "L",
    languages: ["tl"],
    speaks: 12,
    female: always(words("Analyn Cherry Divina Flordeliza Grace Jocelyn Luz Maricel Rosario Teresita")),
    male: always(words("Arnel Crisanto Danilo Edgardo Ferdie Jomar Noel Renato Rodel Wilfredo")),
    family: always(
      words(
        "Aquino-Reyes Bautista Castillo Dimaculangan Evangelista Lacson Magbanua Ocampo Peña Villanueva de_la_Cruz",
      ),
    ),
  },
];
